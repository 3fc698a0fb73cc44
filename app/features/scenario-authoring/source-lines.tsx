import { useLanguage, useTexts } from "~/platform/i18n/language";
import { classes } from "~/ui/classes";
import { TextLink } from "~/ui/text-link";
import type { ProblemView } from "./draft-view";
import { draftTexts } from "./drafts.messages";

/** A file with the numbers of its lines, and each problem under the line at which it stands. */
export function SourceLines({ source, problems }: { source: string; problems: readonly ProblemView[] }) {
	const { lines } = useTexts(draftTexts);
	const at = new Map<number, ProblemView[]>();
	for (const problem of problems) at.set(problem.line, [...(at.get(problem.line) ?? []), problem]);
	return (
		<section
			aria-label={lines}
			tabIndex={0}
			className="max-h-[70vh] overflow-auto border border-rule-strong bg-surface py-2"
		>
			{/* One element a line, its number by the style sheet: a file has a thousand of them. */}
			<ol className="[counter-reset:line]">
				{source.split("\n").map((text, index) => {
					const here = at.get(index + 1);
					return (
						<li
							key={index}
							id={`L${index + 1}`}
							className={classes(
								"min-h-[1.5em] pr-2 pl-[4.25em] text-note text-tight break-words whitespace-pre-wrap [counter-increment:line] before:float-left before:-ml-[4.25em] before:w-[3.5em] before:text-right before:text-ink-2 before:content-[counter(line)] target:bg-selected",
								here && "bg-level-2-soft",
							)}
						>
							{text}
							{here?.map((problem, number) => (
								<div key={number} className="my-1 border-l-4 border-critical bg-surface py-1 pl-3">
									<ProblemLine problem={problem} />
								</div>
							))}
						</li>
					);
				})}
			</ol>
		</section>
	);
}

/** What is wrong, and the example that shows it. */
export function ProblemLine({
	problem,
	toLine,
}: {
	problem: ProblemView;
	/** Goes to the line where the file is being edited; true when it is. Left out where the problem stands at its line. */
	toLine?: (line: number) => boolean;
}) {
	const texts = useTexts(draftTexts);
	const language = useLanguage();
	return (
		<p className="max-w-[74ch] text-small text-tight">
			{toLine ? (
				<a
					href={`#L${problem.line}`}
					onClick={(event) => {
						if (toLine(problem.line)) event.preventDefault();
					}}
					className="text-accent underline underline-offset-4"
				>
					{texts.line(problem.line)}
				</a>
			) : null}{" "}
			<b className={classes("font-semibold", problem.severity === "error" && "text-critical")}>
				{texts.severity[problem.severity]}
			</b>{" "}
			<span className="text-ink-2">({problem.rule})</span>: {problem.message[language]}{" "}
			{problem.see ? <TextLink to={problem.see}>{texts.see}</TextLink> : null}
		</p>
	);
}
