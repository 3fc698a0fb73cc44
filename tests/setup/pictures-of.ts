import type { PictureOf } from "./page-in-table";
import { PAGES } from "./pages-table";
import { plantCertificateSet } from "./plant-certificate";
import { plantCourse } from "./plant-course";
import { plantDoubleRatings } from "./plant-double-ratings";
import { plantLiveSessions } from "./plant-live-session";
import { plantRatedRound } from "./plant-rated-round";
import { plantReports } from "./plant-report";
import { plantReview } from "./plant-review";
import { plantRounds } from "./plant-round";
import { plantRubricDraft } from "./plant-rubric-draft";
import { plantStaffImport } from "./plant-staff-import";
import { plantStudies } from "./plant-study";
import { begunCalls, findShown, type Looked, plantDrafts } from "./shown";
import { makeSteps, plantLinks, STEP_COOKIE } from "./sign-in-states";

/** The table's pages with their addresses in this product; what the demo lacks is done there now. */
export async function picturesOf(product: Looked): Promise<PictureOf[]> {
	await plantReview(product.database, "trainee");
	await plantStaffImport(product.database, "admin");
	const shown = {
		...(await findShown(product.database)),
		...(await begunCalls(product)),
		step: await makeSteps(product),
		draft: await plantDrafts(product.database),
		rubric: await plantRubricDraft(product.database, "trainer"),
		round: await plantRounds(product.database),
		liveSession: await plantLiveSessions(product.database),
		course: await plantCourse(product.database),
		study: await plantStudies(product.database),
		set: await plantCertificateSet(product.database, "manager"),
		report: await plantReports(product.database),
		ratedRound: await plantRatedRound(product.database, {
			...{ centreId: "ha-noi", raters: ["trainer", "trainer2"], calls: 22, closed: true },
		}),
	};
	for (const [centreId, calls] of [
		["ha-noi", 30],
		["ctxh-nghe-an", 4],
	] as const)
		await plantDoubleRatings(product.database, { calls, centreId, raters: ["trainer", "trainer2"] });
	await plantLinks(product.database, shown.person.trainee ?? "");
	return PAGES.map(({ name, who, path, step }) => ({
		name,
		who,
		path: path(shown),
		...(step ? { cookie: { name: STEP_COOKIE, value: shown.step[step] } } : {}),
	}));
}
