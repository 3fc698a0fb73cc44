import { useTexts } from "~/platform/i18n/language";
import { State } from "~/ui/marks";
import { roundTexts } from "./round.messages";
import type { RoundView } from "./round-view";

/** The way to an open round for whoever leads it: each step, and how far it is. */
export function RoundPath({ view }: { view: RoundView }) {
	const { path } = useTexts(roundTexts);
	const { calls, members } = view;
	const panel = members.filter(({ part }) => part === "panel").length;
	const raters = members.length - panel;
	const count = (has: (call: RoundView["calls"][number]) => boolean) => calls.filter(has).length;
	const rated = count(({ panelDone, frozen }) => panelDone >= 2 || frozen);
	const settled = count(({ frozen }) => frozen);
	const all = calls.length;
	const steps = [
		{ text: path.calls(all), done: all > 0 },
		{ text: path.panel(panel), done: panel >= 2 },
		{ text: path.rated(rated, all), done: all > 0 && rated === all },
		{ text: path.settled(settled, all), done: all > 0 && settled === all },
		{ text: path.raters(raters), done: raters > 0 },
		{ text: path.open, done: false },
	];
	const next = steps.findIndex(({ done }) => !done);
	return (
		<ol aria-label={path.label} className="mb-8 grid max-w-xl gap-1 border-l-2 border-rule pl-4 text-small">
			{steps.map(({ text, done }, index) => (
				<li key={text} aria-current={index === next ? "step" : undefined}>
					<State kind={done ? "steady" : index === next ? "nearing" : "open"}>
						<span className={index === next ? "font-semibold" : undefined}>
							{index + 1}. {text}
							<span className="sr-only">{done ? `, ${path.done}` : ""}</span>
						</span>
					</State>
				</li>
			))}
		</ol>
	);
}
