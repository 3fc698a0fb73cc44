import { describe, expect, test } from "vitest";
import { checkHistory, type Stored } from "./check-history";
import { type History, newHistory } from "./history";

const CALL = "call";

/** A trainee who answered, held and resumed, one after the other, and all of it stands. */
function sound(): { history: History; stored: Stored } {
	const history = newHistory();
	history.starts.add("key");
	history.calls.add(CALL);
	for (const [index, type] of (["answer", "hold", "resume"] as const).entries())
		history.deeds.push({
			...{ callId: CALL, tab: "first", clientId: `c${index + 1}`, expectedSeq: index + 1, deed: { type } },
			sentAt: history.tick(),
			answeredAt: history.tick(),
			outcome: "taken",
		});
	history.saves.push({ callId: CALL, notes: "one", builtOn: 0, revision: 1 });
	history.saves.push({ callId: CALL, notes: "two", builtOn: 1, revision: 2 });
	const events = history.deeds.map(({ clientId, deed }, index) => ({
		...{ callId: CALL, seq: index + 1, type: deed.type, words: null, clientId },
	}));
	return {
		history,
		stored: {
			calls: [{ id: CALL, status: "open", seq: 3 }],
			events,
			records: [{ callId: CALL, revision: 2, notes: "two" }],
			assessed: [],
			sweepMayEnd: false,
		},
	};
}

const counts = (history: History, stored: Stored) =>
	Object.fromEntries(
		Object.entries(checkHistory(history, stored)).map(([kind, found]) => [kind, found.length]),
	);
const NOTHING = { lost: 0, doubled: 0, invented: 0, reordered: 0 };

test("a sound history has no faults", () => {
	const { history, stored } = sound();
	expect(counts(history, stored)).toEqual(NOTHING);
});

test("what nobody acknowledged may be there or not", () => {
	const { history, stored } = sound();
	for (const deed of history.deeds) Object.assign(deed, { outcome: null, answeredAt: null });
	expect(counts(history, stored)).toEqual(NOTHING);
	const none = { ...stored, events: [], calls: [{ id: CALL, status: "ringing", seq: 0 }] };
	expect(counts(history, none)).toEqual(NOTHING);
});

describe("what is planted is found", () => {
	const planted: [string, Partial<typeof NOTHING>, (stored: Stored, history: History) => Partial<Stored>][] =
		[
			[
				"an event that is gone",
				{ lost: 1 },
				({ events }) => ({ events: events.slice(0, 2), calls: [{ id: CALL, status: "open", seq: 2 }] }),
			],
			[
				"a call that stands beyond its log",
				{ lost: 1 },
				() => ({ calls: [{ id: CALL, status: "open", seq: 4 }] }),
			],
			["a call that is gone", { lost: 1, invented: 0 }, () => ({ calls: [] })],
			[
				"a save that is gone",
				{ lost: 1 },
				() => ({ records: [{ callId: CALL, revision: 1, notes: "one" }] }),
			],
			[
				"a save under another's number",
				{ lost: 1 },
				() => ({ records: [{ callId: CALL, revision: 2, notes: "one" }] }),
			],
			[
				"notes that nobody wrote",
				{ lost: 1, invented: 1 },
				() => ({ records: [{ callId: CALL, revision: 2, notes: "?" }] }),
			],
			[
				"an event twice",
				{ doubled: 1 },
				({ events }) => ({
					events: [...events, { ...(events[2] as (typeof events)[number]), seq: 4 }],
					calls: [{ id: CALL, status: "open", seq: 4 }],
				}),
			],
			[
				"two for one place",
				{ doubled: 1 },
				(_stored, history) => {
					Object.assign(history.deeds[2] ?? {}, { expectedSeq: 2 });
					return {};
				},
			],
			[
				"an event of nobody",
				{ invented: 1 },
				({ events }) => ({
					events: [...events, { callId: CALL, seq: 4, type: "hang-up", words: null, clientId: "x" }],
					calls: [{ id: CALL, status: "open", seq: 4 }],
				}),
			],
			[
				"an event that became another",
				{ invented: 1 },
				({ events }) => ({
					events: events.map((event) => (event.seq === 2 ? { ...event, type: "hang-up" } : event)),
				}),
			],
			[
				"more calls than were asked for",
				{ invented: 1 },
				(_, { starts }) => {
					starts.clear();
					return {};
				},
			],
			[
				"an order that turned round",
				{ reordered: 1 },
				({ events }) => ({
					events: events.map((event) => ({ ...event, seq: [1, 3, 2][event.seq - 1] ?? 0 })),
				}),
			],
			["a machine that rated twice", { doubled: 1 }, () => ({ assessed: [CALL, CALL] })],
			[
				"a record handed in that is still open",
				{ lost: 2 },
				(_stored, history) => {
					history.finishes.push({ callId: CALL, acknowledged: true });
					return {};
				},
			],
		];
	test.each(planted)("%s", (_name, found, plant) => {
		const { history, stored } = sound();
		expect(counts(history, { ...stored, ...plant(stored, history) })).toEqual({ ...NOTHING, ...found });
	});
});
