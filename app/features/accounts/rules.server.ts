import { listCentres } from "~/persistence/centres.server";
import { countFactors, listRequiredRoles, saveRequiredRoles } from "~/persistence/required-factors.server";
import { forbidden } from "~/platform/http/refusals";
import { may } from "~/platform/permissions/policy";
import { ROLES, type Role, type SignedIn } from "~/platform/permissions/signed-in";
import type { Rules } from "./rules-form";

export interface RulesView {
	readonly rows: readonly {
		readonly role: Role;
		readonly required: boolean;
		/** Who may sign in and holds this role, and how many of them have a second factor. */
		readonly people: number;
		readonly withFactor: number;
	}[];
}

/** Of whom a second factor is asked. Holds for every centre: asked of whoever administrates all of them. */
export async function getRules(who: SignedIn): Promise<RulesView> {
	await requireWholeReach(who);
	const [required, counts] = await Promise.all([listRequiredRoles(), countFactors()]);
	return {
		rows: ROLES.map((role) => ({
			role,
			required: required.includes(role),
			people: counts.get(role)?.people ?? 0,
			withFactor: counts.get(role)?.withFactor ?? 0,
		})),
	};
}

/** Whoever calls this has asked `requireWholeReach` before it read what was sent. */
export async function saveRules(who: SignedIn, rules: Rules): Promise<void> {
	await saveRequiredRoles(rules.roles, who.personId);
}

/** Whether somebody may set what holds for everybody. */
export async function maySetRules(who: SignedIn): Promise<boolean> {
	const roots = (await listCentres()).filter((centre) => centre.parentId === null).map(({ path }) => path);
	return (
		roots.length > 0 &&
		roots.every((path) => may(who, "sign-in-rules.set", { personId: null, centrePaths: [path] }))
	);
}

/** Refuses whoever administrates a part only. */
export async function requireWholeReach(who: SignedIn): Promise<void> {
	if (!(await maySetRules(who))) forbidden();
}
