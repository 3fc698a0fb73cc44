/**
 * The beginning of a text as lines of so many characters at most, broken at spaces; "…" at the end of what goes on.
 * For drawings, where nothing wraps by itself.
 */
export function shortLines(text: string, width: number, count: number): string[] {
	const words = text.split(/\s+/).filter(Boolean);
	const lines: string[] = [];
	let line = "";
	for (const [index, word] of words.entries()) {
		const longer = line === "" ? word : `${line} ${word}`;
		if ([...longer].length <= width || line === "") {
			line = longer;
			continue;
		}
		if (lines.length === count - 1) return [...lines, `${cut(line, width - 1)}…`];
		lines.push(cut(line, width));
		line = word;
		if (index === words.length - 1) break;
	}
	return line === "" ? lines : [...lines, cut(line, width)];
}

const cut = (line: string, width: number) => [...line].slice(0, width).join("");
