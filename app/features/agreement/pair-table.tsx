import { FEW_CALLS } from "~/domain/agreement/judge-agreement";
import { useTexts } from "~/platform/i18n/language";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { agreementTexts } from "./agreement.messages";
import type { PairRow } from "./agreement-view";
import { Figure } from "./figure-rows";
import { figureTexts } from "./figures.messages";

/** Every two raters with how often they rated the same call, and how they agree on those. */
export function PairTable({ rows }: { rows: readonly PairRow[] }) {
	const texts = useTexts(agreementTexts);
	const figures = useTexts(figureTexts);
	return (
		<Section title={texts.pairs} note={texts.pairsNote}>
			<Table
				caption={figures.tableOf(texts.pairs)}
				head={
					<>
						<HeadCell className="min-w-56">{texts.columns.pair}</HeadCell>
						<HeadCell>{figures.columns.calls}</HeadCell>
						<HeadCell>{figures.columns.same}</HeadCell>
						<HeadCell className="min-w-28">{figures.columns.adjacent}</HeadCell>
						<HeadCell className="min-w-32">{figures.columns.ac2}</HeadCell>
						<HeadCell className="min-w-32">{figures.columns.kappa}</HeadCell>
					</>
				}
			>
				{rows.map(({ names, figures: { calls, same, adjacent, ac2, kappa } }) => (
					<tr key={names.join("·")}>
						<Cell>{names.join(" · ")}</Cell>
						<Cell>
							{calls}
							{calls < FEW_CALLS ? <span className="block text-note text-ink-3">{figures.few}</span> : null}
						</Cell>
						<Cell>
							<Figure name="same" statistic={same} share />
						</Cell>
						<Cell>
							<Figure name="adjacent" statistic={adjacent} share />
						</Cell>
						<Cell>
							<Figure name="ac2" statistic={ac2} calls={calls} />
						</Cell>
						<Cell>
							<Figure name="kappa" statistic={kappa} calls={calls} />
						</Cell>
					</tr>
				))}
			</Table>
		</Section>
	);
}
