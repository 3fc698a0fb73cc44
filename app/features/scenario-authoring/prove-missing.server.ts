import { getScenarioVersion, listCurrentRubrics } from "~/persistence/library.server";
import { claimProof, findProof, finishProof } from "~/persistence/scenario-proofs.server";
import { listCurrentVersions } from "~/persistence/scenarios.server";
import { isClosing } from "~/platform/background.server";
import { log } from "~/platform/log.server";
import { proveAside } from "~/platform/proving/prove-aside.server";

/**
 * Proves the versions in use that have no proof under the rubric in use: published before there were proofs, or the
 * rubric has changed since. One after the other, beside what the server does; it keeps nobody from using them.
 *
 * @returns how many were proved
 */
export async function proveMissing(): Promise<number> {
	const rubrics = new Map((await listCurrentRubrics()).map((found) => [found.rubric.id, found]));
	let proved = 0;
	for (const { hash, rubricId, scenarioId } of await listCurrentVersions({ sealed: true })) {
		const found = rubrics.get(rubricId);
		if (!found) continue;
		if (isClosing()) break;
		const key = { contentHash: hash, rubricHash: found.hash };
		if ((await findProof(key)) !== null || !(await claimProof(key))) continue;
		const scenario = await getScenarioVersion(hash);
		const report = await proveAside({ scenario, rubric: found.rubric, ...key }).catch((error) => {
			log.warn({ err: error, scenario: scenarioId }, "a proof did not come to an end");
			return null;
		});
		await finishProof(key, report);
		proved++;
		const errors = report?.findings.filter(({ severity }) => severity !== "warning").length ?? 0;
		if (errors > 0) log.warn({ scenario: scenarioId, errors }, "a version in use does not pass its proof");
	}
	return proved;
}
