import { findCurrentRubricVersion } from "~/persistence/library.server";
import { findProof } from "~/persistence/scenario-proofs.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { getInspected } from "./inspected.server";
import { type ProofView, toProofView } from "./proof-view";

/** What is stored of the proof of a scenario's version in use. Pages never prove. */
export async function getProof(
	who: SignedIn,
	scenarioId: string | undefined,
): Promise<ProofView | "running" | null> {
	const { scenario, hash } = await getInspected(who, scenarioId);
	const found = await findCurrentRubricVersion(scenario.rubric);
	if (!found) return null;
	const proof = await findProof({ contentHash: hash, rubricHash: found.hash });
	if (proof?.status === "running") return "running";
	return proof?.status === "done" ? toProofView(proof.report, found.rubric, who.language) : null;
}
