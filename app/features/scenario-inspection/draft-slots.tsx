import { useTexts } from "~/platform/i18n/language";
import { Disclosure } from "~/ui/disclosure";
import type { ChartView } from "./chart-view";
import { ChartViewport } from "./chart-viewport";
import { Difference } from "./difference";
import type { ShownDraft } from "./draft-slots.server";
import { inspectionTexts } from "./inspection.messages";
import { ProofPanel } from "./proof-panel";
import { StateChart } from "./state-chart";

/** The parts of a draft's page that show its inside; null where there is nothing to show. */
export function draftParts({ difference, proof, chart }: ShownDraft) {
	return {
		difference: difference ? <Difference difference={difference} /> : null,
		proof: proof ? <ProofPanel proof={proof} /> : null,
		chart: chart ? <DraftChart chart={chart} /> : null,
	};
}

function DraftChart({ chart }: { chart: ChartView }) {
	const { chart: texts } = useTexts(inspectionTexts);
	return (
		<Disclosure summary={texts.title}>
			<ChartViewport label={texts.frame}>
				<StateChart view={chart} label={texts.title} />
			</ChartViewport>
		</Disclosure>
	);
}
