import { HARD_FROM, isBeyondDay } from "~/domain/call/hard-calls";
import { dayInVietnam } from "~/domain/certification/records";
import { searchName } from "~/domain/shared/search-name";
import { type BoardRow, listBoard } from "~/persistence/live-board.server";
import { findTraineesToJoin } from "~/persistence/live-sessions.server";
import { listCurrentVersions } from "~/persistence/scenarios.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { traineeSearch } from "./session-forms";
import { getLiveSession } from "./session-reach.server";
import type { BoardView, NextCall } from "./session-views";

const CANDIDATES_SHOWN = 60;
/** Boards that look again ask for the same people over and over. */
const REMEMBERED = 500;

type Suggest = (personId: string, now: number) => Promise<readonly NextCall[]>;

/** What was worked out for somebody, and as of what they had had by then. */
const suggested = new Map<string, { readonly asOf: string; readonly next: NextCall | null }>();

/** The board of a session: where each member stands, and what each could take next by `suggest`. */
export async function getBoard(
	who: SignedIn,
	sessionId: string | undefined,
	url: URL,
	{ suggest, now }: { readonly suggest: Suggest; readonly now: number },
): Promise<BoardView> {
	const session = await getLiveSession(who, sessionId);
	const { q } = traineeSearch.parse(Object.fromEntries(url.searchParams));
	const open = session.endedAt === null;
	const [rows, versions, candidates] = await Promise.all([
		listBoard(session, now),
		listCurrentVersions({ sealed: false }),
		open
			? findTraineesToJoin({
					...{ path: session.centre.path, sessionId: session.id, words: searchName(q) },
					...{ day: dayInVietnam(new Date(now).toISOString()), limit: CANDIDATES_SHOWN },
				})
			: [],
	]);
	const members: BoardView["members"][number][] = [];
	// One after the other: whoever has a dozen people on the board takes no dozen connections.
	for (const row of rows) {
		const { changedBy: _, ...member } = row;
		const asks = open && row.call === null && row.waitingCount === 0;
		members.push({
			...member,
			minutes: row.call ? Math.max(0, Math.floor((now - row.call.since) / 60_000)) : 0,
			enough: isBeyondDay(HARD_FROM, row.hardToday),
			next: asks ? await nextFor(row, suggest, now) : null,
		});
	}
	return {
		...{ session, members, candidates, q },
		scenarios: versions.map(({ scenarioId, title, difficulty }) => ({ id: scenarioId, title, difficulty })),
	};
}

/** The first suggestion that is none too many today. */
async function nextFor(row: BoardRow, suggest: Suggest, now: number): Promise<NextCall | null> {
	const asOf = `${row.changedBy} ${row.hardToday} ${dayInVietnam(new Date(now).toISOString())}`;
	const known = suggested.get(row.personId);
	if (known?.asOf === asOf) return known.next;
	const all = await suggest(row.personId, now);
	const found = all.find(({ difficulty }) => !isBeyondDay(difficulty, row.hardToday));
	const next = found
		? {
				...{ scenarioId: found.scenarioId, title: found.title, difficulty: found.difficulty },
				...{ reason: found.reason, criterion: found.criterion },
			}
		: null;
	suggested.delete(row.personId);
	suggested.set(row.personId, { asOf, next });
	const [oldest] = suggested.keys();
	if (suggested.size > REMEMBERED && oldest !== undefined) suggested.delete(oldest);
	return next;
}
