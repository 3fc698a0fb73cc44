import { dayInVietnam } from "~/domain/certification/records";
import { insertRound } from "~/persistence/calibration-rounds.server";
import { listCentres } from "~/persistence/centres.server";
import { getCurrentRubricHash, listCurrentRubrics } from "~/persistence/library.server";
import { checkForm } from "~/platform/http/form.server";
import { may } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { newRoundForm } from "./round-forms";

const DAY_MS = 86_400_000;

/** What a new round is made from. */
export interface NewRoundView {
	readonly centres: readonly { readonly id: string; readonly name: string }[];
	readonly rubrics: readonly { readonly id: string; readonly name: string }[];
	readonly today: string;
	/** In two weeks: time for twenty calls beside the daily work. */
	readonly dueOn: string;
}

const leads = (who: SignedIn, path: string) =>
	may(who, "raters.lead", { personId: null, centrePaths: [path] });

export async function getNewRound(who: SignedIn, now: number): Promise<NewRoundView> {
	const [centres, rubrics] = await Promise.all([listCentres(), listCurrentRubrics()]);
	const day = (ms: number) => dayInVietnam(new Date(ms).toISOString());
	return {
		centres: centres
			.filter(({ path }) => leads(who, path))
			.sort((a, b) => (a.path < b.path ? -1 : 1))
			.map(({ id, nameVi, nameEn }) => ({ id, name: who.language === "vi" ? nameVi : nameEn })),
		rubrics: rubrics.map(({ rubric }) => ({
			...{ id: rubric.id, name: rubric.name[who.language] },
		})),
		today: day(now),
		dueOn: day(now + 14 * DAY_MS),
	};
}

/** Begins a round at a centre within reach, under the rubric's version in use; or says what is wrong, by field. */
export async function beginRound(
	who: SignedIn,
	given: Record<string, string | string[]>,
	now: number,
): Promise<
	{ ok: true; to: string } | { ok: false; errors: Record<string, string>; given: Record<string, string> }
> {
	const form = checkForm(given, newRoundForm(dayInVietnam(new Date(now).toISOString())));
	if (!form.ok) return form;
	const { rubricId, centreId } = form.value;
	const typed = Object.fromEntries(
		Object.entries(given).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
	);
	const centre = (await listCentres()).find(({ id }) => id === centreId);
	if (!centre || !leads(who, centre.path))
		return { ok: false, errors: { centreId: "needCentre" }, given: typed };
	const known = (await listCurrentRubrics()).some(({ rubric }) => rubric.id === rubricId);
	if (!known) return { ok: false, errors: { rubricId: "needRubric" }, given: typed };
	const { name, dueOn, anonymous } = form.value;
	const rubricHash = await getCurrentRubricHash(rubricId);
	const id = await insertRound({ name, centreId, rubricHash, dueOn, anonymous }, who.personId);
	return { ok: true, to: `/calibration/${id}` };
}
