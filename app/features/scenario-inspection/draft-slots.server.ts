import type { ProofReport } from "~/domain/scenario/proof/prove-scenario";
import type { Scenario } from "~/domain/scenario/scenario.schema";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { type ChartView, toChartView } from "./chart-view";
import { type ProofView, toProofView } from "./proof-view";
import { rubricOf } from "./rubric-of.server";
import { toDifferenceView } from "./versions.query.server";
import type { DifferenceView } from "./versions-view";

/** What a draft's page shows of its inside. */
export interface ShownDraft {
	readonly difference: DifferenceView | null;
	readonly proof: ProofView | null;
	readonly chart: ChartView | null;
}

/** Makes them from the draft's scenario and the version in use, as far as there are any. */
export async function draftSlots(
	{ language }: SignedIn,
	{
		scenario,
		before,
		report,
		playable,
	}: {
		readonly scenario: Scenario | null;
		readonly before: Scenario | null;
		readonly report: ProofReport | null;
		readonly playable: boolean;
	},
): Promise<ShownDraft> {
	return {
		difference: scenario && before ? toDifferenceView(before, scenario) : null,
		proof: scenario && report ? toProofView(report, await rubricOf(scenario), language) : null,
		chart: scenario && playable ? toChartView(scenario, language) : null,
	};
}
