import { searchName } from "../../app/domain/shared/search-name";
import { insertCentre } from "../../app/persistence/centres.server";
import { insertDueReminders } from "../../app/persistence/certificate-reminders.server";
import { database } from "../../app/persistence/database.server";
import { rebuildStandings } from "../../app/persistence/kept-standings.server";
import { acknowledgeNotice, ensureNotice, newestNotice } from "../../app/persistence/staff-notices.server";
import { plainDateOf } from "../../app/platform/i18n/dates";
import { hashPassword } from "../../app/platform/sign-in/auth.server";
import { addCalls } from "./demo-calls.server";
import { addCourse } from "./demo-course.server";
import { addFigures } from "./demo-figures.server";
import { addLiveSessions } from "./demo-live-session.server";
import { addPapers } from "./demo-papers.server";
import {
	DEMO_CENTRES,
	DEMO_DOMAIN,
	DEMO_PASSWORD,
	DEMO_SIGN_INS,
	DEMO_STAFF,
	type DemoPerson,
} from "./demo-people";
import { addRaterLicences, addRecords } from "./demo-records.server";

const emailOf = (person: Pick<DemoPerson, "login">) => `${person.login}@${DEMO_DOMAIN}`;
const DAY = 86_400_000;
/** Who has not read the notice yet. */
const NOT_READ = ["a.sinh", "thi.hang", "chi.hieu"];

/**
 * Fills an empty database with the demo, if that is wanted here; says so, and gives the sign-ins where the demo
 * stands. A database in which anybody has an account is never touched.
 */
export async function seedDemoIfWanted({
	wanted,
}: {
	wanted: boolean;
}): Promise<{ made: string | null; signIns: string[] }> {
	const people = await database.person.count();
	if (people === 0 && wanted) {
		await seedDemo(Date.now());
		return {
			made: `Demo data: ${DEMO_SIGN_INS.length + DEMO_STAFF.length} invented people with their calls.`,
			signIns: signIns(),
		};
	}
	const demo = await database.person.count({ where: { email: emailOf({ login: "trainee" }) } });
	return { made: null, signIns: demo > 0 ? signIns() : [] };
}

function signIns(): string[] {
	return [
		`Demo sign-ins, all with the password ${DEMO_PASSWORD}`,
		...DEMO_SIGN_INS.map((person) => `  ${emailOf(person).padEnd(44)} ${person.roles[0]?.role}`),
	];
}

/** Makes the demo. `now` is when its history ends. */
async function seedDemo(now: number): Promise<void> {
	for (const centre of DEMO_CENTRES) await insertCentre({ ...centre, kind: "social-work" });
	// One hash for all: thirty would take seconds.
	const password = await hashPassword(DEMO_PASSWORD);
	const ids = new Map<string, string>();
	for (const person of [...DEMO_SIGN_INS, ...DEMO_STAFF]) {
		const { id } = await database.person.create({
			data: {
				name: person.name,
				searchName: searchName(person.name),
				email: emailOf(person),
				emailVerified: true,
				createdAt: new Date(now - 400 * DAY),
				roles: {
					create: person.roles.map(({ role, centre }) => ({
						role,
						centreId: centre,
						from: new Date(now - 400 * DAY),
					})),
				},
			},
			select: { id: true },
		});
		await database.account.create({
			data: { personId: id, accountId: id, providerId: "credential", password },
		});
		ids.set(person.login, id);
	}
	const idOf = (login: string) => {
		const id = ids.get(login);
		if (!id) throw new Error(`no demo person ${login}`);
		return id;
	};
	await addRecords([...DEMO_SIGN_INS, ...DEMO_STAFF], idOf, now);
	await addRaterLicences([idOf("trainer"), idOf("trainer2")], idOf("manager"), now);
	await addCourse(idOf, now);
	await addCalls([...DEMO_SIGN_INS, ...DEMO_STAFF], idOf, now);
	await addLiveSessions(idOf, now);
	await rebuildStandings(new Date(now));
	await addPapers(idOf("manager"), now);
	await addNotice(idOf, now);
	await addFigures(idOf("manager.national"), now);
	await keepQuiet(new Date(now));
}

/** The notice, read by nearly everybody. */
async function addNotice(idOf: (login: string) => string, now: number): Promise<void> {
	await ensureNotice(new Date(now - 60 * DAY));
	const version = await newestNotice();
	for (const [index, { login }] of [...DEMO_SIGN_INS, ...DEMO_STAFF].entries())
		if (!NOT_READ.includes(login))
			await acknowledgeNotice(idOf(login), version, new Date(now - (50 - index) * DAY));
}

/** What ended before the demo was made is told to nobody: its addresses are invented. */
async function keepQuiet(at: Date): Promise<void> {
	await database.$transaction((on) => insertDueReminders(plainDateOf(at), at, on));
	await database.certificateReminder.updateMany({ data: { doneAt: at } });
}
