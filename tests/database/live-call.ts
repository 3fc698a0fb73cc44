import { randomUUID } from "node:crypto";
import { type CallState, LIVE_RULES, newCall } from "~/domain/call/call-state";
import { traceOf } from "~/domain/call/call-story";
import type { LoggedEvent } from "~/domain/call/logged-event";
import { type Taken, takeEvent } from "~/domain/call/take-event";
import { deskView } from "~/domain/live/desk-view";
import { type TrainerDeed, takeDeed } from "~/domain/live/take-deed";
import type { CompiledScenario } from "~/domain/scenario/compile-scenario";
import { standing } from "~/domain/scenario/play";
import { finishCallById } from "~/features/calls/finish-call.server";
import { findCall, insertCall, type StoredCall, storeProgress } from "~/persistence/calls.server";
import { compiledCall } from "~/persistence/compiled-calls.server";
import { database } from "~/persistence/database.server";
import { getCurrentRubricHash } from "~/persistence/library.server";
import { findCurrentVersion } from "~/persistence/scenarios.server";
import { personId } from "./fixtures";

interface Asked {
	readonly purpose: "practice" | "assessed";
	readonly at: number;
	readonly trainee?: string;
	readonly sessionId?: string | null;
}

/** A live call that rings, in the room of the demo's trainer. */
export async function ringingLiveCall(asked: Asked): Promise<StoredCall> {
	const version = await findCurrentVersion("S01");
	if (!version) throw new Error("no scenario S01");
	const made = {
		...{ scenarioHash: version.hash, rubricHash: await getCurrentRubricHash(version.rubricId) },
		...{ seed: 7, language: "vi" as const, readingFactor: 1 },
	};
	const about = { centreId: "ha-noi", assignmentId: null, purpose: asked.purpose, form: "live" as const };
	const traineeId = await personId(asked.trainee ?? "trainee");
	const state = newCall(await compiledCall(made), asked.at);
	const id = await insertCall({ ...made, ...about, traineeId, startKey: randomUUID() }, state);
	const at = new Date(asked.at);
	await database.liveRoom.create({
		data: {
			...{ callId: id, trainerId: await personId("trainer"), sessionId: asked.sessionId ?? null },
			recorded: true,
			...{ openedAt: at, trainerSeenAt: at },
		},
	});
	const call = await findCall(id);
	if (!call) throw new Error("the call is not there");
	return call;
}

/** What the trainer of the demo's live call writes down: beside a reply, and where no reply says it. */
export const HEARD = {
	besideReply: "Dạ, em cứ nói, chị đang nghe đây.",
	byItself: "Hay là mình thử thế này nhé?",
};
export const HEARD_BEHAVIOUR = "empathy.b1";

/** Plays a live call to its end at the desk, with all that a trainer does there, stores it and hands the record in. */
export async function playedLiveCall(asked: Asked): Promise<StoredCall> {
	const call = await ringingLiveCall(asked);
	const compiled = await compiledCall(call);
	const role = new Role(compiled, call.state, asked.at);
	role.answer();
	role.deed({ type: "words-shown", payload: { shown: true } });
	role.nearest(HEARD.besideReply);
	role.deed({ type: "heard", payload: { words: HEARD.byItself, behaviours: [HEARD_BEHAVIOUR] } });
	role.deed({ type: "unanswered", payload: {} });
	role.deed({ type: "line-lost", payload: {} });
	role.deed({ type: "line-back", payload: {} });
	for (let turns = 0; role.state.status === "open" && turns < 80; turns++) {
		const [interrupt] = role.desk.interrupts;
		if (interrupt && turns === 2) role.deed({ type: "break-in", payload: { interrupt: interrupt.id } });
		else role.nearest("");
	}
	const where = standing(compiled, role.state.snapshot);
	const ending = where.at === "ended" ? where.ending : null;
	if (!(await storeProgress(call.id, 0, role.state, role.logged, ending)) || ending === null)
		throw new Error(`the live call is at “${where.at}”`);
	if (!(await finishCallById(call.id, role.at + 60_000))) throw new Error("the record was not handed in");
	const played = await findCall(call.id);
	if (!played) throw new Error("the call is not there");
	return played;
}

class Role {
	readonly logged: LoggedEvent[] = [];
	constructor(
		private readonly compiled: CompiledScenario,
		public state: CallState,
		public at: number,
	) {}
	get desk() {
		const now = { language: "vi", now: this.at };
		return deskView(this.compiled, this.state, traceOf(this.compiled, this.logged), now);
	}
	answer() {
		this.take((offered) =>
			takeEvent(
				this.compiled,
				this.state,
				{ ...offered, event: { type: "answer", payload: {} } },
				LIVE_RULES,
			),
		);
	}
	deed(deed: TrainerDeed) {
		this.take((offered) => takeDeed(this.compiled, this.state, { ...offered, deed }));
	}
	nearest(words: string) {
		this.deed({ type: "nearest", reply: this.desk.kinds[0]?.reply ?? "", words, behaviours: [] });
	}
	private take(by: (offered: { at: number; clientId: string; expectedSeq: number }) => Taken) {
		this.at += 6_000;
		const taken = by({ at: this.at, clientId: randomUUID(), expectedSeq: this.state.seq + 1 });
		if (!taken.ok) throw new Error(`not possible at event ${this.state.seq + 1}`);
		this.state = taken.state;
		this.logged.push(...taken.logged);
	}
}
