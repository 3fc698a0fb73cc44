import { type CallState, newCall, PRACTICE_RULES } from "../../app/domain/call/call-state";
import { traceOf } from "../../app/domain/call/call-story";
import type { LoggedEvent, ReferralDecision, TraineeEvent } from "../../app/domain/call/logged-event";
import { seen, takeEvent } from "../../app/domain/call/take-event";
import type { CompiledScenario } from "../../app/domain/scenario/compile-scenario";
import { shownReplies, standing } from "../../app/domain/scenario/play";
import type { SeededRandom } from "../../app/domain/shared/seeded-random";

/** A call that was played, as it would be stored. */
export interface PlayedCall {
	readonly state: CallState;
	readonly events: readonly LoggedEvent[];
}

/**
 * Plays a call from its ring to the handed-in record, by the product's own rules. `skill` (0 to 1) is how often the
 * better reply is found, and how much of what was told is written down.
 */
export function playCall(
	compiled: CompiledScenario,
	{ startAt, skill, random }: { startAt: number; skill: number; random: SeededRandom },
): PlayedCall {
	let now = startAt;
	let state = newCall(compiled, now);
	const events: LoggedEvent[] = [];
	const take = (event: TraineeEvent, afterMs: number) => {
		now += afterMs;
		// Beats came all the while.
		state = seen(state, now);
		const taken = takeEvent(
			compiled,
			state,
			{ event, at: now, clientId: null, expectedSeq: state.seq + 1 },
			PRACTICE_RULES,
		);
		state = taken.state;
		events.push(...taken.logged);
	};
	take({ type: "answer", payload: {} }, 4_000);
	for (let turns = 0; state.status === "open" && turns < 80; turns++) {
		const where = standing(compiled, state.snapshot);
		if (where.at === "words") {
			const { replies, best, id } = where.point;
			const near = replies.find((reply) => reply.id === best) ?? replies[0];
			const words = (random.next() < skill ? near : random.pick(replies))?.text.vi ?? "";
			take(
				{ type: "own-words", payload: { node: id, words: shortened(words) } },
				random.whole(14, 32) * 1000,
			);
		} else if (where.at === "choose") {
			const shown = shownReplies(compiled, state.snapshot);
			const reply =
				(random.next() < skill && shown.find(({ id }) => id === where.point.best)) || random.pick(shown);
			take({ type: "reply", payload: { node: where.point.id, reply: reply.id } }, random.whole(7, 16) * 1000);
		} else break;
	}
	if (state.status === "open") take({ type: "hang-up", payload: {} }, 5_000);
	take({ type: "submit", payload: paperOf(compiled, events, skill, random) }, random.whole(60, 240) * 1000);
	return { state, events };
}

/** People say it shorter than it is written. */
const shortened = (words: string) =>
	words
		.split(/(?<=[.?!])\s/)
		.slice(0, 2)
		.join(" ");

function paperOf(
	compiled: CompiledScenario,
	events: readonly LoggedEvent[],
	skill: number,
	random: SeededRandom,
) {
	const { facts: defined, referral: rule } = compiled.scenario;
	const told = traceOf(compiled, events).trace.facts;
	const facts: Record<string, string> = {};
	for (const { id } of told) {
		const fact = defined[id];
		const answer = fact?.accept[0];
		if (fact?.record && answer && random.next() < 0.35 + skill * 0.6) facts[id] = answer;
	}
	const known = new Set(told.map(({ id }) => id));
	const referral: ReferralDecision[] = rule.decisions
		.filter((decision) => decision.verdict === "right" && random.next() < 0.3 + skill * 0.7)
		.map((decision) => ({
			agency: decision.agency,
			urgency: decision.urgency.right[0] ?? "T1",
			information: ["danger-level", ...decision.information.needed.filter((id) => known.has(id))],
			consent: decision.consent.right[0] ?? "given",
		}));
	const notes =
		skill > 0.6 ? "14 giờ 10: người gọi kể xong, thống nhất các bước tiếp theo và giờ gọi lại." : "";
	return { record: { facts, notes }, referral };
}
