import { listCentres } from "~/persistence/centres.server";
import { forbidden } from "~/platform/http/refusals";
import { may } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";

/** Whether somebody may change what holds for every centre: their role reaches all of them. */
export async function mayChangeProgrammes(who: SignedIn): Promise<boolean> {
	const roots = (await listCentres()).filter((centre) => centre.parentId === null).map(({ path }) => path);
	return (
		roots.length > 0 &&
		roots.every((path) => may(who, "programme.edit", { personId: null, centrePaths: [path] }))
	);
}

/** Refuses whoever manages a part only. */
export async function requireProgrammeReach(who: SignedIn): Promise<void> {
	if (!(await mayChangeProgrammes(who))) forbidden();
}
