import { isToldWithReply, saidWords } from "~/domain/call/said-words";
import type { TranscriptEntry } from "~/domain/call/transcript";
import { indexBehaviours } from "~/domain/rubric/behaviour-index";
import { renderedLine } from "~/domain/scenario/line-reference";
import { pointOf, replyOf } from "~/domain/scenario/scenario-index";
import type { Language } from "~/domain/shared/text";
import type { CallDossier } from "~/persistence/assessed-calls.server";
import type { Exchange } from "./debrief-view";

/** The conversation in turns: what the counsellor said, what it did, what the caller answered. */
export function exchangesOf(
	{ call, compiled, assessed, rubric }: CallDossier,
	language: Language,
): Exchange[] {
	const behaviours = indexBehaviours(rubric);
	const { trace, transcript } = assessed.story;
	const said = (entry: TranscriptEntry) =>
		entry.ref === null ? null : renderedLine(compiled.index, { ...entry, ref: entry.ref }, language);
	const words = saidWords(transcript);
	const heard = new Set(
		call.events.flatMap((event) => (event.type === "heard" ? event.payload.behaviours : [])),
	);
	const exchanges: Exchange[] = [];
	for (let turn = 0; turn <= trace.turns; turn++) {
		const entries = transcript.filter((entry) => entry.turn === turn);
		const reply = entries.find((entry) => entry.kind === "reply");
		const authored =
			reply?.point && reply.replyId ? replyOf(compiled.index, reply.point, reply.replyId) : undefined;
		const point = reply?.point ? pointOf(compiled.index, reply.point) : undefined;
		// Whoever takes a harm back does what is best just then.
		const repaired = trace.repairs.some((repair) => repair.turn === turn);
		const better =
			point?.best && point.best !== reply?.replyId && !repaired
				? replyOf(compiled.index, point.id, point.best)
				: undefined;
		const now = trace.gauges[turn];
		const before = trace.gauges[turn - 1];
		exchanges.push({
			turn,
			at: entries[0]?.at ?? 0,
			said: reply ? (said(reply)?.text ?? null) : null,
			ownWords: reply ? (words.get(turn)?.words ?? null) : null,
			why: authored?.why[language] ?? null,
			better: better?.text[language] ?? null,
			// A reply may show what the end of the call shows as well: it is one thing, named once.
			marks: [...new Set(trace.behaviours.filter((shown) => shown.turn === turn).map(({ code }) => code))]
				.filter((code) => heard.has(code) || authored?.shows.includes(code))
				.map((code) => ({
					kind: behaviours.get(code)?.kind ?? "basic",
					label: behaviours.get(code)?.behaviour.short[language] ?? code,
					repaired: trace.repairs.some((repair) => repair.code === code && repair.turn === turn + 1),
				})),
			critical: authored?.critical
				? (rubric.criticalErrors.find((error) => error.code === authored.critical)?.name[language] ?? null)
				: null,
			effects:
				now && before
					? (["trust", "distress", "danger"] as const)
							.map((gauge) => ({ gauge, by: (now[gauge] ?? 0) - (before[gauge] ?? 0) }))
							.filter(({ by }) => by !== 0)
					: [],
			heard: entries
				.filter((entry) => entry.kind !== "reply" && !isToldWithReply(transcript, entry))
				.map((entry) => ({
					kind: entry.kind,
					text: said(entry)?.text ?? entry.ownWords ?? null,
					pausedMs: entry.pausedMs ?? null,
					waitedMs: entry.waitedMs ?? null,
				})),
		});
	}
	return exchanges;
}
