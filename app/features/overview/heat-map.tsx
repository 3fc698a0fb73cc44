import { Link } from "@remix-run/react";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { classes } from "~/ui/classes";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { overviewTexts } from "./overview.messages";
import { overviewUrl } from "./overview-search";
import { FEW } from "./overview-view";
import { qualityTexts } from "./quality.messages";
import type { HeatCell, QualityView } from "./quality-view";
import { showFigure } from "./show-figure";

/** The mean level, in the tone of the level that it has reached; each figure leads to its calls. */
const TONES = [
	[3.5, "bg-level-4 text-on-level-4"],
	[2.5, "bg-level-3-soft"],
	[1.75, "bg-level-2-soft"],
	[0, "bg-critical-soft"],
] as const;
const toneOf = ({ calls, mean }: HeatCell) =>
	calls < FEW ? "text-ink-2" : (TONES.find(([from]) => mean >= from)?.[1] ?? "");

/** Centres down, criteria across. */
export function HeatMap({ view }: { view: QualityView }) {
	const texts = useTexts(qualityTexts);
	const words = useTexts(overviewTexts);
	const language = useLanguage();
	const { groups } = view.scope;
	const at = (centre: string, alone = false) => ({ ...view.search, centre, alone: alone ? "1" : "" });
	return (
		<Table
			caption={words.tableOf(texts.heat)}
			head={
				<>
					<HeadCell className="sticky left-0 min-w-32 bg-page">{texts.centre}</HeadCell>
					{view.criteria.map(({ id, name, safety }) => (
						<HeadCell key={id} className="min-w-19 pr-1!">
							{name[language]}
							{safety ? <span className="block font-normal text-ink-3">{texts.safety}</span> : null}
						</HeadCell>
					))}
				</>
			}
		>
			{groups.map(({ id, name, alone }, row) => (
				<tr key={id}>
					<Cell className="sticky left-0 bg-page">
						{alone || groups.length === 1 ? (
							alone ? (
								words.alone(name[language])
							) : (
								name[language]
							)
						) : (
							<TextLink to={overviewUrl("/overview/quality", at(id))}>{name[language]}</TextLink>
						)}
					</Cell>
					{view.criteria.map((criterion, column) => (
						<Figure
							key={criterion.id}
							cell={view.cells[row]?.[column] ?? null}
							centre={name[language]}
							criterion={criterion.name[language]}
							to={overviewUrl("/overview/results", {
								...at(id, alone || view.search.alone === "1"),
								criterion: criterion.id,
								sort: "lowest",
							})}
						/>
					))}
				</tr>
			))}
			{groups.length > 1 ? (
				<tr>
					<Cell className="sticky left-0 bg-page font-semibold">{texts.all}</Cell>
					{view.criteria.map((criterion, column) => (
						<Figure
							key={criterion.id}
							cell={view.all[column] ?? null}
							centre={texts.all}
							criterion={criterion.name[language]}
							to={overviewUrl("/overview/results", {
								...view.search,
								criterion: criterion.id,
								sort: "lowest",
							})}
						/>
					))}
				</tr>
			) : null}
		</Table>
	);
}

function Figure({
	cell,
	centre,
	criterion,
	to,
}: {
	cell: HeatCell | null;
	centre: string;
	criterion: string;
	to: string;
}) {
	const texts = useTexts(qualityTexts);
	const language = useLanguage();
	if (!cell)
		return (
			<Cell className="pr-1! text-ink-3">
				<span aria-hidden="true">–</span>
				<span className="sr-only">{texts.nothing}</span>
			</Cell>
		);
	const mean = showFigure(cell.mean, language, 1);
	return (
		<Cell className="p-0.5!">
			<Link
				to={to}
				aria-label={texts.cell(centre, criterion, mean, cell.calls, cell.low)}
				className={classes("block rounded-1 px-2 py-1 hover:underline", toneOf(cell))}
			>
				<span className="font-semibold tabular-nums">
					{cell.calls < FEW ? "~" : ""}
					{mean}
				</span>
				<span className="block text-note tabular-nums">{cell.calls}</span>
			</Link>
		</Cell>
	);
}
