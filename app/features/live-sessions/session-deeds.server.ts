import { isBeyondDay } from "~/domain/call/hard-calls";
import { dayInVietnam } from "~/domain/certification/records";
import { assignOnce } from "~/persistence/assignments.server";
import { type BoardRow, listBoard } from "~/persistence/live-board.server";
import {
	insertLiveSession,
	joinLiveSession,
	type LiveSessionRow,
	leaveLiveSession,
	onlyTrainees,
	setLiveSessionEnd,
} from "~/persistence/live-sessions.server";
import { findCurrentVersion } from "~/persistence/scenarios.server";
import { checkForm } from "~/platform/http/form.server";
import { notFound } from "~/platform/http/refusals";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { boardDeed, MOST_MEMBERS, newSessionForm, peopleOf } from "./session-forms";
import { centresToPlayAt, getLiveSession } from "./session-reach.server";
import type { Given, SessionAnswer } from "./session-views";

type Typed = SessionAnswer["given"];

type SessionOpened =
	| { readonly ok: true; readonly to: string }
	| ({ readonly ok: false; readonly status: 409 | 422 } & SessionAnswer);

type DoneAtBoard = SessionOpened | { readonly ok: true; readonly assigned: Given };

const refused = (errors: SessionAnswer["errors"], given: Typed, status: 409 | 422 = 422): SessionOpened => ({
	ok: false,
	...{ errors, given: { ...given }, status },
});
const today = (now: number) => dayInVietnam(new Date(now).toISOString());

/** Opens a session with people of its centre; who is no trainee there is 404. */
export async function openSession(who: SignedIn, given: Typed, now: number): Promise<SessionOpened> {
	const form = checkForm({ ...given }, newSessionForm);
	if (!form.ok) return refused(form.errors, given);
	const { key, name, centreId } = form.value;
	const centre = (await centresToPlayAt(who)).find(({ id }) => id === centreId);
	if (!centre) return refused({ centreId: "needCentre" }, given);
	const people = peopleOf(form.value.personId);
	if (people.length === 0) return refused({ personId: "needPeople" }, given);
	await mustBeTrainees(people, centre.path, now);
	const session = { id: key, name, trainerId: who.personId, centreId, startedAt: new Date(now) };
	return (await insertLiveSession(session, people))
		? { ok: true, to: `/live/sessions/${key}` }
		: refused({ key: "stale" }, given);
}

async function mustBeTrainees(people: readonly string[], path: string, now: number): Promise<void> {
	const known = await onlyTrainees(people, { path, day: today(now) });
	if (known.length < people.length) notFound();
}

/** Gives a scenario, takes people in or out, ends the session or opens it again. */
export async function doAtBoard(
	who: SignedIn,
	sessionId: string | undefined,
	given: Typed,
	now: number,
): Promise<DoneAtBoard> {
	const session = await getLiveSession(who, sessionId);
	const form = checkForm({ ...given }, boardDeed);
	if (!form.ok) return refused(form.errors, given);
	const deed = form.value;
	const to = `/live/sessions/${session.id}`;
	if (deed.deed === "end") {
		await setLiveSessionEnd(session.id, new Date(now));
		return { ok: true, to };
	}
	if (deed.deed === "reopen") {
		await setLiveSessionEnd(session.id, null);
		return { ok: true, to };
	}
	if (session.endedAt !== null) return refused({ form: "ended" }, given, 409);
	if (deed.deed === "assign") return assign(who, session, deed, { given, now });
	if (deed.deed === "join") {
		const people = peopleOf(deed.personId);
		if (people.length === 0) return refused({ join: "needPeople" }, given);
		await mustBeTrainees(people, session.centre.path, now);
		if (session.members + people.length > MOST_MEMBERS) return refused({ join: "tooMany" }, given);
		const joined = await joinLiveSession(session.id, people);
		return joined ? { ok: true, to } : refused({ form: "ended" }, given, 409);
	}
	const isMember = (await listBoard(session, now)).some(({ personId }) => personId === deed.personId);
	if (!isMember) notFound();
	return (await leaveLiveSession(session.id, deed.personId))
		? { ok: true, to: `${to}?left=${deed.personId}` }
		: refused({ form: "ended" }, given, 409);
}

/** Gives an open scenario to these members, or to all. Whoever is left out is told of, with why. */
async function assign(
	who: SignedIn,
	session: LiveSessionRow,
	deed: { readonly scenarioId: string; readonly personId?: string | string[] | undefined },
	{ given, now }: { readonly given: Typed; readonly now: number },
): Promise<DoneAtBoard> {
	const version = await findCurrentVersion(deed.scenarioId);
	if (version?.pool !== "open") return refused({ scenarioId: "needScenario" }, given);
	const board = await listBoard(session, now);
	const asked = peopleOf(deed.personId);
	const unknown = asked.filter((id) => board.every(({ personId }) => personId !== id));
	if (unknown.length > 0) {
		const left = await onlyTrainees(unknown, { path: session.centre.path, day: today(now) });
		if (left.length < unknown.length) notFound();
	}
	const members = asked.length === 0 ? board : board.filter(({ personId }) => asked.includes(personId));
	const to: string[] = [];
	const skipped: Given["skipped"][number][] = [];
	for (const member of members) {
		const why = whyNot(member, version.difficulty);
		const assigned =
			why === null &&
			(await assignOnce({
				...{ personId: member.personId, scenarioId: version.scenarioId, purpose: "practice" as const },
				...{ assignedById: who.personId, dueOn: null },
			}));
		if (assigned) to.push(member.name);
		else skipped.push({ name: member.name, why: why ?? "waits" });
	}
	return { ok: true, assigned: { scenario: version.title, to, skipped } };
}

function whyNot(member: BoardRow, difficulty: number): "in-call" | "enough" | null {
	if (member.call !== null) return "in-call";
	return isBeyondDay(difficulty, member.hardToday) ? "enough" : null;
}
