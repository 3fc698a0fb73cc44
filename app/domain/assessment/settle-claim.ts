/**
 * Where a claim of a critical error stands. What an open one needs:
 * - `a-person`: only the machine claims it
 * - `another-person`: one person claims it, and nobody else has said anything
 * - `a-third-person`: as many people say yes as say no
 */
export type ClaimState =
	| { readonly state: "confirmed" }
	| { readonly state: "rejected" }
	| { readonly state: "open"; readonly needs: "a-person" | "another-person" | "a-third-person" };

/**
 * A critical error counts when one person who did not make the claim confirms it; where two people differ, a third
 * decides. A person who marks what the machine claims confirms it by that; two people who mark the same confirm each
 * other. A machine never outvotes a person: one no is enough against it alone.
 *
 * @param votes people counted once each; a person's own claim is a confirmation that they can take back by a no
 */
export function settleClaim(votes: {
	readonly claimedByMachine: boolean;
	readonly confirmations: number;
	readonly rejections: number;
}): ClaimState {
	const { claimedByMachine, confirmations, rejections } = votes;
	if (rejections > confirmations) return { state: "rejected" };
	if (rejections > 0) {
		return confirmations > rejections ? { state: "confirmed" } : { state: "open", needs: "a-third-person" };
	}
	if (confirmations === 0) return { state: "open", needs: "a-person" };
	if (confirmations === 1 && !claimedByMachine) return { state: "open", needs: "another-person" };
	return { state: "confirmed" };
}
