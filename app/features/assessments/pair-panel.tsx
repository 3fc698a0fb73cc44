import { useTexts } from "~/platform/i18n/language";
import { LevelMark } from "~/ui/level-mark";
import { Cell, Table } from "~/ui/table";
import type { PairView, RatingView } from "./rating-view";
import { RaterHeads, SeenTurns } from "./seen-turns";
import { workflowTexts } from "./workflow.messages";

/** Two blind ratings held against each other: levels first, then what each saw; each leads to its turn. */
export function PairPanel({
	view,
	pair,
	goTo,
}: {
	view: RatingView;
	pair: PairView;
	goTo: (turn: number) => void;
}) {
	const texts = useTexts(workflowTexts).pair;
	const why = pair.because.map((code) => texts.because[code]).join(", ");
	const decides = view.part === "third" || view.part === "may-decide";
	return (
		<section aria-labelledby="pair-title" className="mt-3 border-t-2 border-rule-ink pt-2 pb-4">
			<h2 id="pair-title" className="text-section">
				{texts.title}
			</h2>
			<p className="mt-1 text-small">{why ? texts.sentTo(why) : texts.together}</p>
			{decides ? <p className="mt-1 text-small text-ink-2">{texts.lead}</p> : null}
			{pair.levels.length === 0 ? (
				<p className="mt-2 text-small text-ink-2">{texts.noLevels}</p>
			) : (
				<Table caption={texts.title} head={<RaterHeads first={texts.criterion} names={pair.names} />}>
					{pair.levels.map(({ id, name, first, second }) => (
						<tr key={id}>
							<Cell>{name}</Cell>
							{[first, second].map((level, index) => (
								<Cell key={pair.names[index]}>
									<LevelMark level={level} size="small" label={texts.level(level)} />
								</Cell>
							))}
						</tr>
					))}
				</Table>
			)}
			{pair.seen.length === 0 ? (
				<p className="mt-2 text-small text-ink-2">{texts.noSeen}</p>
			) : (
				<Table caption={texts.behaviour} head={<RaterHeads first={texts.behaviour} names={pair.names} />}>
					{pair.seen.map(({ code, name, critical, first, second }) => (
						<tr key={code}>
							<Cell>
								{name}
								{critical ? <span className="block text-note text-critical">{texts.critical}</span> : null}
							</Cell>
							<Cell>
								<SeenTurns turns={first} goTo={goTo} />
							</Cell>
							<Cell>
								<SeenTurns turns={second} goTo={goTo} />
							</Cell>
						</tr>
					))}
				</Table>
			)}
		</section>
	);
}
