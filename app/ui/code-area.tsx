import { type TextareaHTMLAttributes, useEffect, useRef, useState } from "react";

/** Height of a line in rem: the numbers beside the text stand at its lines. */
const LINE = "leading-[1.5rem]";

/** A text in lines, each with its number: a file that is edited. Long lines scroll sideways, so that numbers hold. */
export function CodeArea({
	id,
	label,
	...rest
}: { id: string; label: string } & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "id">) {
	const numbers = useRef<HTMLPreElement>(null);
	const text = useRef<HTMLTextAreaElement>(null);
	// Without script nothing could keep the numbers beside their lines: none are better than wrong ones.
	const [lines, setLines] = useState(0);
	const count = () => setLines((text.current?.value ?? "").split("\n").length);
	useEffect(count, []);
	return (
		<div className="grid gap-1">
			<label htmlFor={id} className="text-small font-medium">
				{label}
			</label>
			<div className="flex rounded-1 border border-rule-strong bg-surface focus-within:outline-2 focus-within:outline-accent">
				{lines > 0 ? (
					<pre
						ref={numbers}
						aria-hidden="true"
						className={`m-0 max-h-[42rem] flex-none overflow-hidden border-r border-rule px-2 py-2 text-right font-mono text-note text-ink-3 select-none ${LINE}`}
						style={{ height: 0, minHeight: "100%" }}
					>
						{Array.from({ length: lines }, (_, index) => index + 1).join("\n")}
					</pre>
				) : null}
				<textarea
					ref={text}
					id={id}
					wrap="off"
					spellCheck={false}
					autoCapitalize="off"
					autoComplete="off"
					className={`min-w-0 flex-1 resize-none scroll-mt-12 overflow-auto bg-transparent px-2 py-2 font-mono text-note whitespace-pre outline-none ${LINE}`}
					onInput={count}
					onScroll={(event) => {
						if (numbers.current) numbers.current.scrollTop = event.currentTarget.scrollTop;
					}}
					{...rest}
				/>
			</div>
		</div>
	);
}

/** Selects a line of a CodeArea and brings it into view; false when there is no such area on the page. */
export function showLine(id: string, line: number): boolean {
	const area = document.getElementById(id);
	if (!(area instanceof HTMLTextAreaElement)) return false;
	const lines = area.value.split("\n");
	const from = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
	area.focus();
	area.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
	area.scrollTop = ((line - 4) / lines.length) * area.scrollHeight;
	area.scrollIntoView({ block: "nearest" });
	return true;
}
