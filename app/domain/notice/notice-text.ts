/** A piece of a notice as it is shown. */
export type NoticeBlock =
	| { readonly kind: "heading" | "paragraph"; readonly text: string }
	| { readonly kind: "list"; readonly items: readonly string[] };

/**
 * Reads a notice's plain text: an empty line ends a piece, "## " begins a heading, "- " an item of a list. Whatever it
 * holds, every word of it is shown; there are no other marks.
 */
export function readNotice(body: string): NoticeBlock[] {
	const blocks: NoticeBlock[] = [];
	let lines: string[] = [];
	let items: string[] = [];
	const end = () => {
		if (lines.length > 0) blocks.push({ kind: "paragraph", text: lines.join(" ") });
		if (items.length > 0) blocks.push({ kind: "list", items });
		lines = [];
		items = [];
	};
	for (const raw of body.split(/\r\n|\r|\n/)) {
		const line = raw.trim();
		const heading = /^#+\s+(.+)$/.exec(line)?.[1];
		const item = /^[-•]\s+(.+)$/.exec(line)?.[1];
		if (line === "") end();
		else if (heading) {
			end();
			blocks.push({ kind: "heading", text: heading });
		} else if (item) {
			if (lines.length > 0) end();
			items.push(item);
		} else if (items.length > 0) items.push(`${items.pop()} ${line}`);
		else lines.push(line);
	}
	end();
	return blocks;
}
