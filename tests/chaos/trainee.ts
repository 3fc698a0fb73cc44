import { randomUUID } from "node:crypto";
import type { LearnerView } from "~/domain/call/learner-view";
import type { SeededRandom } from "~/domain/shared/seeded-random";
import type { TurnAnswer, TurnDeed } from "~/features/calls/turn-request";
import type { Browser } from "./browser";
import { type History, isAcknowledged, type SentDeed } from "./history";

const SCENARIO = "S01";
/** Two tabs on one call, holds, hanging up, saves: out of a hundred turns. */
const OFTEN = { twoTabs: 12, hold: 5, hangUp: 1, save: 12, beat: 15, silence: 40 };

/** No caller is patient for longer. */
const SILENCE_MS = 90_000;

interface Options {
	readonly browser: Browser;
	readonly history: History;
	readonly random: SeededRandom;
	/** Between two things done. */
	thinkMs(): number;
	/** Now and then says nothing until the caller's patience runs out. */
	readonly isSlow: boolean;
	/** True when it is over: whatever is under way is finished, nothing begun. */
	over(): boolean;
}

/**
 * One simulated trainee: takes practice calls one after the other, as fast as the server answers, until it is over.
 * What is sent is sent under the same id until somebody answers, as the call's page does it.
 */
export async function takeCalls(options: Options): Promise<void> {
	const { browser, history, over } = options;
	let startKey = randomUUID();
	while (!over()) {
		history.starts.add(startKey);
		const location = await browser.go(`/scenarios/${SCENARIO}`, { startKey });
		const callId = location?.match(/^\/calls\/([\w-]+)$/)?.[1];
		if (!callId) continue;
		startKey = randomUUID();
		history.calls.add(callId);
		await takeCall({ ...options, callId });
	}
}

async function takeCall(options: Options & { callId: string }): Promise<void> {
	const { callId, browser, history, random, over, thinkMs } = options;
	let view = await look(options, 0);
	let saves = { builtOn: 0 };
	while (view && !over()) {
		if (view.status !== "ringing" && view.status !== "open") break;
		if (thinkMs() > 0) await passes(thinkMs());
		const chance = () => random.whole(0, 99);
		if (view.status === "open" && chance() < OFTEN.save) saves = await save(options, saves.builtOn);
		if (chance() < OFTEN.beat) view = (await look(options, view.seq)) ?? view;
		if (options.isSlow && chance() < OFTEN.silence) view = (await keepSilent(options, view)) ?? view;
		const deed = choose(view, random);
		if (!deed) {
			await passes(50);
			view = (await look(options, view.seq)) ?? view;
			continue;
		}
		const second = chance() < OFTEN.twoTabs ? (choose(view, random) ?? deed) : null;
		const expectedSeq: number = view.seq + 1;
		const answers: (TurnAnswer | null)[] = await Promise.all([
			perform(options, "first", deed, expectedSeq),
			second ? perform(options, "second", renamed(second), expectedSeq) : null,
		]);
		const views: LearnerView[] = answers.flatMap((answer) => (answer?.view ? [answer.view] : []));
		// Nobody answered any more, or what came back is of no use: where does the call stand?
		view = views.sort((a, b) => b.seq - a.seq)[0] ?? (await look(options, view.seq));
	}
	if (over() || view?.status !== "wrap-up") return;
	saves = await save(options, saves.builtOn);
	const finish = { callId, acknowledged: false };
	history.finishes.push(finish);
	finish.acknowledged =
		(await browser.go(`/calls/${callId}`, { deed: "finish" })) === `/calls/${callId}/debrief`;
}

/** What may be done where the call stands, as the seed says; null when there is nothing but waiting. */
function choose(view: LearnerView, random: SeededRandom): TurnDeed | null {
	if (view.status === "ringing") return { type: "answer" };
	const chance = random.whole(0, 99);
	if (view.held) return chance < 90 ? { type: "resume" } : null;
	if (chance < OFTEN.hangUp) return { type: "hang-up" };
	if (chance < OFTEN.hangUp + OFTEN.hold) return { type: "hold" };
	if (view.wordsWanted) return { type: "own-words", words: newWords() };
	return view.replies.length > 0 ? { type: "reply", key: random.pick(view.replies).key } : null;
}

/** Words that nobody else types, so that they can be told apart in the log. */
const newWords = () => `Dạ, em nghe đây (${randomUUID()})`;
const renamed = (deed: TurnDeed): TurnDeed =>
	deed.type === "own-words" ? { ...deed, words: newWords() } : deed;

async function perform(
	{ callId, browser, history, over }: Options & { callId: string },
	tab: string,
	deed: TurnDeed,
	expectedSeq: number,
): Promise<TurnAnswer | null> {
	const clientId = randomUUID();
	const sent: SentDeed = {
		...{ callId, tab, clientId, expectedSeq, deed },
		sentAt: history.tick(),
		answeredAt: null,
		outcome: null,
	};
	history.deeds.push(sent);
	const body = { clientId, expectedSeq, lines: 100_000, event: deed };
	const answer = (await browser.post(`/calls/${callId}/turn`, body, over)) as TurnAnswer | null;
	if (!answer) return null;
	sent.answeredAt = history.tick();
	sent.outcome = answer.outcome;
	if (isAcknowledged(sent)) history.acknowledged++;
	return answer;
}

/** A beat that asks for the whole view. */
async function look(
	{ callId, browser, over }: Options & { callId: string },
	seq: number,
): Promise<LearnerView | null> {
	for (let patience = 0; patience < 50 && !over(); patience++) {
		// A number that is not the call's makes the server say where it stands.
		const body = { clientId: randomUUID(), expectedSeq: seq + 2, lines: 100_000, event: null };
		const answer = (await browser.post(`/calls/${callId}/turn`, body, over)) as TurnAnswer | null;
		if (answer?.view) return answer.view;
	}
	return null;
}

/** The browser beats, and nobody says anything, until something happens in the call. */
async function keepSilent(
	options: Options & { callId: string },
	{ seq }: LearnerView,
): Promise<LearnerView | null> {
	for (let beats = 0; beats < 60 && !options.over(); beats++) {
		await passes(1000);
		const view = await look(options, seq);
		if (!view || view.seq !== seq) return view;
		// Nothing will come due: no patience runs, or the clock was set back and stands still for this call.
		if (!view.silence || view.silence.dueAt - view.now > SILENCE_MS) return view;
	}
	return null;
}

/** Saves the record; where another save was first, the next one builds on it. */
async function save(
	{ callId, browser, history, over }: Options & { callId: string },
	builtOn: number,
): Promise<{ builtOn: number }> {
	const notes = `ghi chép ${randomUUID()}`;
	const sent = { callId, notes, builtOn, revision: null as number | null };
	history.saves.push(sent);
	const answer = (await browser.post(
		`/calls/${callId}/record`,
		{ builtOn, input: { facts: {}, notes, referral: [] } },
		over,
	)) as { stands: { revision: number; input: { notes: string } } | null } | null;
	if (!answer?.stands) return { builtOn };
	if (answer.stands.input.notes === notes) sent.revision = answer.stands.revision;
	return { builtOn: answer.stands.revision };
}

const passes = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
