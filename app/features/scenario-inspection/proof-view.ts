import type { Rubric } from "~/domain/rubric/rubric.schema";
import { inLanguage } from "~/domain/scenario/line-reference";
import type { ProofFigures, ProofReport } from "~/domain/scenario/proof/prove-scenario";
import type { Language } from "~/domain/shared/text";

/** What a page shows of a proof. */
export interface ProofView {
	readonly states: number;
	readonly complete: boolean;
	readonly errors: number;
	readonly warnings: number;
	readonly figures: Omit<ProofFigures, "levels">;
	readonly levels: readonly { readonly criterion: string; readonly reached: readonly (number | null)[] }[];
}

/** A stored report with the names of the rubric under which it was made. */
export function toProofView(
	{ findings, figures, exploration }: ProofReport,
	rubric: Rubric | null,
	language: Language,
): ProofView {
	const warnings = findings.filter(({ severity }) => severity === "warning").length;
	const { levels, ...rest } = figures;
	const nameOf = (id: string) => {
		const criterion = rubric?.criteria.find((each) => each.id === id);
		return criterion ? inLanguage(criterion.name, language) : id;
	};
	return {
		...exploration,
		errors: findings.length - warnings,
		warnings,
		figures: rest,
		levels: Object.entries(levels).map(([id, reached]) => ({ criterion: nameOf(id), reached })),
	};
}
