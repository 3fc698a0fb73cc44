import { database } from "../../../app/persistence/database.server";
import { rebuildStandings } from "../../../app/persistence/kept-standings.server";
import { findCurrentRubricVersion, findProgramme } from "../../../app/persistence/library.server";
import { rebuildMonthSums } from "../../../app/persistence/month-sums.server";
import { rebuildPlaces } from "../../../app/persistence/standing-places.server";
import { HOTLINE_PROGRAMME } from "../../../app/persistence/training-records.server";
import { hashPassword } from "../../../app/platform/sign-in/auth.server";
import { DEMO_PASSWORD } from "../demo-people";
import { addCallsOf, type LargeRubric, prepareCalls } from "./large-calls";
import { addCentres, addPeople } from "./large-people";
import { largePlan } from "./large-plan";
import { addPlayedCalls } from "./large-played";
import { addCertificates, addCourses } from "./large-records";
import { openLoadSession } from "./load-session";

const RUBRIC = "call-quality-111";

/** What stands in a database that nobody has used: tables of the product's own library and of its running. */
export async function countUsed(): Promise<number> {
	const counts = [database.person.count(), database.call.count(), database.course.count()];
	return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

/**
 * Fills a database that has the library, the programmes and the standing centres with generated people, calls and
 * records of ten years; the same scale and day give the same rows (but for accounts and played calls' ids). The sums and
 * standings are made by the product's own commands at the end.
 *
 * @param scale 1 is the full size (large-plan.ts)
 * @param until ISO instant at which the history ends
 */
export async function seedLarge(
	{ scale, until, url }: { scale: number; until: string; url: string },
	say: (line: string) => void,
): Promise<void> {
	const plan = largePlan(scale);
	const began = Date.now();
	const tell = (line: string) => say(`${Math.round((Date.now() - began) / 1000)} s: ${line}`);
	const rubric = await rubricOf();
	const programme = await findProgramme(HOTLINE_PROGRAMME, new Date(until));
	if (!programme) throw new Error(`no programme ${HOTLINE_PROGRAMME}`);
	// Live role-plays and the assessment before the product came stand on paper.
	const onPaper = programme.requirements.filter(({ kind }) => kind !== "hours").map(({ id }) => id);
	const session = await openLoadSession(url);
	try {
		tell(`${await addCentres(session, plan)} centres.`);
		const { people, trainees } = await addPeople(session, plan, until, await hashPassword(DEMO_PASSWORD));
		tell(`${people} people, ${trainees} of them counsellors.`);
		tell(`${await addCourses(session)} attendances of courses.`);
		const { id, version, name } = programme;
		tell(`${await addCertificates(session, { id, version, name, onPaper }, until)} certificates.`);
		await prepareCalls(session);
		for (const kind of ["practice", "waiting", "assessed"] as const)
			await addCallsOf(kind, session, { plan, rubric, until }, (made) =>
				made % 100_000 === 0 || made === plan[kind]
					? tell(`${made} of ${plan[kind]} calls (${kind}).`)
					: undefined,
			);
		const players = await session.rows<{ id: string; centre: string; joined: Date }>(
			`SELECT id, centre, joined FROM worker WHERE role = 'trainee' AND left_on IS NULL ORDER BY k LIMIT 3000`,
		);
		await session.run("SET lang_nghe.restoring = 'off'");
		const events = await addPlayedCalls(players, { count: plan.played, until }, (made) =>
			tell(`${made} played calls.`),
		);
		tell(`${plan.played} calls with their ${events} events.`);
	} finally {
		await session.end();
	}
	await database.$executeRaw`ANALYZE`;
	tell(`${await rebuildMonthSums()} sums by month, over ${plan.assessed * rubric.criteria.length} levels.`);
	await rebuildPlaces();
	const done = await rebuildStandings(new Date(), (made, of) => {
		if (made % 2000 === 0) tell(`where ${made} of ${of} people stand.`);
	});
	await database.$executeRaw`ANALYZE`;
	tell(`where ${done} people stand: made.`);
}

async function rubricOf(): Promise<LargeRubric> {
	const found = await findCurrentRubricVersion(RUBRIC);
	if (!found) throw new Error(`no rubric ${RUBRIC}`);
	const { hash, rubric } = found;
	return {
		hash,
		criteria: rubric.criteria.map(({ id }) => id),
		criticalErrors: rubric.criticalErrors.map(({ code }) => code),
	};
}
