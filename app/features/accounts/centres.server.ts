import { isTaken } from "~/persistence/accounts.server";
import { audit } from "~/persistence/audit.server";
import { countPeopleByCentre, insertCentre, listCentres } from "~/persistence/centres.server";
import { may } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { todayAt } from "./accounts.query.server";
import type { CentreChoice } from "./accounts-view";
import type { NewCentre } from "./centre-form";
import { centreIdFor } from "./centre-id";

export interface CentreRow extends CentreChoice {
	/** People with a role at this very centre today. */
	readonly here: number;
	/** With the centres below it; each person once. */
	readonly withBelow: number;
}

/** The centres within reach, in the order of the tree, with their people. */
export async function listCentreTree(who: SignedIn, now: number): Promise<CentreRow[]> {
	const [all, counts] = await Promise.all([listCentres(), countPeopleByCentre(todayAt(now))]);
	const centres = all.filter((centre) =>
		may(who, "centre.manage", { personId: null, centrePaths: [centre.path] }),
	);
	const depthOf = (path: string) => path.split("/").length;
	const top = Math.min(...centres.map((centre) => depthOf(centre.path)));
	return centres.map(({ id, nameVi, nameEn, path }) => ({
		id,
		name: { vi: nameVi, en: nameEn },
		depth: depthOf(path) - top,
		here: counts.get(id)?.here ?? 0,
		withBelow: counts.get(id)?.withBelow ?? 0,
	}));
}

/** Adds a social-work centre below one in reach. */
export async function addCentre(
	who: SignedIn,
	input: NewCentre,
): Promise<{ ok: true } | { ok: false; errors: Record<string, string> }> {
	const all = await listCentres();
	const parent = all.find((centre) => centre.id === input.parentId);
	if (!parent || !may(who, "centre.manage", { personId: null, centrePaths: [parent.path] }))
		return { ok: false, errors: { parentId: "needParent" } };
	const sameName = all.some(
		(centre) =>
			centre.parentId === parent.id &&
			centre.nameVi.toLocaleLowerCase("vi") === input.nameVi.toLocaleLowerCase("vi"),
	);
	if (sameName) return { ok: false, errors: { nameVi: "nameTaken" } };
	const id = centreIdFor(input.nameVi, new Set(all.map((centre) => centre.id)));
	try {
		await insertCentre({
			id,
			parentId: parent.id,
			kind: "social-work",
			nameVi: input.nameVi,
			nameEn: input.nameEn,
		});
	} catch (error) {
		// Somebody added one of the same name at the same moment.
		if (isTaken(error)) return { ok: false, errors: { nameVi: "nameTaken" } };
		throw error;
	}
	await audit({
		personId: who.personId,
		action: "centre.added",
		subject: `centre:${id}`,
		detail: { parentId: parent.id },
	});
	return { ok: true };
}
