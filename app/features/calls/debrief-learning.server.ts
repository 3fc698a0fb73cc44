import { tickedUnseen, wentWell } from "~/domain/assessment/went-well";
import { turningPoints } from "~/domain/call/turning-points";
import { indexBehaviours } from "~/domain/rubric/behaviour-index";
import { pointOf, replyOf } from "~/domain/scenario/scenario-index";
import type { Language } from "~/domain/shared/text";
import type { CallDossier } from "~/persistence/assessed-calls.server";
import type { DoneWellView, Exchange, TurningView } from "./debrief-view";

/**
 * What went well, each with the sentence in which it was seen: the machine saw it in the reply that was picked, a rater
 * in the trainee's own words where there are some, as whoever played the caller of a live call did. What was costly, and what nobody did, is not among it.
 */
export function doneWell(
	{ call, rubric, result, assessed }: CallDossier,
	exchanges: readonly Exchange[],
	turnedOn: readonly TurningView[],
	language: Language,
): DoneWellView[] {
	const behaviours = indexBehaviours(rubric);
	const byMachine = result.deciding.length === 0;
	const { criticalErrors } = assessed.story.trace;
	const notPraised = {
		turns: [...turnedOn, ...criticalErrors].map(({ turn }) => turn),
		codes: byMachine ? tickedUnseen(rubric, { referred: assessed.referral.length > 0 }) : [],
	};
	const onPaper = (code: string) => /^(record|referral)\./.test(code);
	return wentWell(rubric, result.levels, notPraised).map(({ kind, code, turn }) => ({
		kind,
		turn: turn === "whole" && onPaper(code) ? ("paper" as const) : turn,
		// Praise has to be understood without the rubric: in full, and of a repair the short name of what was put right.
		label: behaviours.get(code)?.behaviour[kind === "repair" ? "short" : "text"][language] ?? code,
		said: turn === "whole" ? null : saidAt(exchanges, turn, byMachine && call.form === "scripted"),
	}));
}

/** The turns on which the call turned, each with what was said, what it did, what was better and why. */
export function turned(
	{ call, compiled, assessed }: CallDossier,
	exchanges: readonly Exchange[],
	language: Language,
): TurningView[] {
	return turningPoints(compiled, call.events).map(({ turn, did, after, fell, ended }) => {
		const exchange = exchanges.find((each) => each.turn === turn);
		const reply = assessed.story.transcript.find((entry) => entry.kind === "reply" && entry.turn === turn);
		const point = reply?.point ? pointOf(compiled.index, reply.point) : undefined;
		const best = point?.best ? replyOf(compiled.index, point.id, point.best) : undefined;
		const isReply = did === "reply";
		return {
			turn,
			did,
			fell: fell ? after : null,
			goodInReach: after === "good",
			ended,
			said: isReply ? saidAt(exchanges, turn, false) : null,
			nearest: isReply && exchange?.ownWords ? exchange.said : null,
			critical: isReply ? (exchange?.critical ?? null) : null,
			why: isReply ? (exchange?.why ?? null) : null,
			effects: isReply ? (exchange?.effects ?? []) : [],
			better: isReply ? (exchange?.better ?? null) : null,
			betterWhy: isReply && exchange?.better ? (best?.why[language] ?? null) : null,
		};
	});
}

const saidAt = (exchanges: readonly Exchange[], turn: number, byMachine: boolean) => {
	const exchange = exchanges.find((each) => each.turn === turn);
	return (byMachine ? null : exchange?.ownWords) ?? exchange?.said ?? null;
};
