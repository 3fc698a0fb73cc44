import { useTexts } from "~/platform/i18n/language";
import { LevelMark } from "~/ui/level-mark";
import { Cell, Table } from "~/ui/table";
import { calibrationTexts } from "./calibration.messages";
import type { PanelView } from "./rating-view";
import { RaterHeads, SeenTurns } from "./seen-turns";

/** Where the members of a panel are apart, beside the reference on which they agree. */
export function PanelDifferences({ panel, goTo }: { panel: PanelView; goTo: (turn: number) => void }) {
	const texts = useTexts(calibrationTexts).panel;
	const apart = panel.levels.filter(({ levels }) => new Set(levels).size > 1);
	return (
		<section aria-labelledby="panel-title" className="mt-3 border-t-2 border-rule-ink pt-2 pb-4">
			<h2 id="panel-title" className="text-section">
				{texts.title}
			</h2>
			<p className="mt-1 text-small">{texts.lead}</p>
			{apart.length === 0 ? (
				<p className="mt-2 text-small text-ink-2">{texts.sameLevels}</p>
			) : (
				<Table caption={texts.title} head={<RaterHeads first={texts.criterion} names={panel.names} />}>
					{apart.map(({ id, name, levels }) => (
						<tr key={id}>
							<Cell>{name}</Cell>
							{levels.map((level, index) => (
								<Cell key={panel.names[index]}>
									<LevelMark
										level={level}
										size="small"
										label={level === null ? texts.notApplicable : texts.level(level)}
									/>
								</Cell>
							))}
						</tr>
					))}
				</Table>
			)}
			{panel.seen.length === 0 ? (
				<p className="mt-2 text-small text-ink-2">{texts.sameSeen}</p>
			) : (
				<Table caption={texts.behaviour} head={<RaterHeads first={texts.behaviour} names={panel.names} />}>
					{panel.seen.map(({ code, name, critical, turns }) => (
						<tr key={code}>
							<Cell>
								{name}
								{critical ? <span className="block text-note text-critical">{texts.critical}</span> : null}
							</Cell>
							{turns.map((each, index) => (
								<Cell key={panel.names[index]}>
									<SeenTurns turns={each} goTo={goTo} />
								</Cell>
							))}
						</tr>
					))}
				</Table>
			)}
		</section>
	);
}
