import { FEW_CALLS } from "~/domain/agreement/judge-agreement";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { State } from "~/ui/marks";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { agreementTexts } from "./agreement.messages";
import type { SeverityRow } from "./agreement-view";
import { Figure } from "./figure-rows";
import { showLevels, showNumber } from "./figure-words";
import { figureTexts } from "./figures.messages";

/** How strict or lenient each rater is beside the others, and that nothing is adjusted by it. */
export function SeverityTable({ rows }: { rows: readonly SeverityRow[] }) {
	const texts = useTexts(agreementTexts);
	const { columns, few, tableOf } = useTexts(figureTexts);
	const language = useLanguage();
	return (
		<Section title={texts.severityTitle}>
			<p className="max-w-[70ch] text-small text-ink-2">{texts.severityNote}</p>
			<p className="mt-1 mb-3 max-w-[70ch] text-small text-ink-2">{texts.severityRule}</p>
			<Table
				caption={tableOf(texts.severityTitle)}
				head={
					<>
						<HeadCell className="min-w-40">{texts.columns.rater}</HeadCell>
						<HeadCell>{columns.calls}</HeadCell>
						<HeadCell className="min-w-32">{texts.columns.severity}</HeadCell>
						<HeadCell className="min-w-56">{texts.columns.meaning}</HeadCell>
					</>
				}
			>
				{rows.map((row) => (
					<tr key={row.rater}>
						<Cell>{row.rater}</Cell>
						<Cell>
							{row.calls}
							{row.calls < FEW_CALLS ? <span className="block text-note text-ink-3">{few}</span> : null}
						</Cell>
						<Cell>
							<Figure
								name="severity"
								statistic={row.severity}
								shown={(value) => showLevels(value, language)}
							/>
						</Cell>
						<Cell>
							{row.flagged ? (
								<State kind="strained">
									<b className="font-medium">{texts.flagged}</b>
								</State>
							) : null}
							<span className="block">{meaningOf(row)}</span>
						</Cell>
					</tr>
				))}
			</Table>
		</Section>
	);

	function meaningOf({ severity: { value }, flagged }: SeverityRow): string {
		if (value === null) return texts.severity.unknown;
		if (!flagged) return texts.severity.even;
		const by = showNumber(Math.abs(value), language);
		return value < 0 ? texts.severity.severe(by) : texts.severity.mild(by);
	}
}
