import { type Objection, REASON_LENGTH } from "~/domain/assessment/workflow/objection";
import { stepTo } from "~/domain/assessment/workflow/standing";
import { needsTwo } from "~/domain/rubric/workflow-rule";
import { typedText } from "~/domain/shared/typed-text";
import { type CallDossier, findDossier } from "~/persistence/assessed-calls.server";
import type { StoredCall } from "~/persistence/calls.server";
import { changeAssessment } from "~/persistence/change-assessment.server";
import { objectionUntil } from "./objection-window";

/** `closed`: not released, not assessed, the days are over, or it was objected to before. */
export type ObjectionRefusal = "closed" | "nothing" | "too-long";

const reason = typedText(REASON_LENGTH);

/**
 * The trainee's objection to the released result of their own call, inside the window.
 *
 * @param fields of the form: `reason.<code>` for each criterion or critical error; empty ones are not objected to
 */
export async function sendObjection(
	call: StoredCall,
	fields: Readonly<Record<string, string | string[]>>,
	now: number,
): Promise<ObjectionRefusal | null> {
	const dossier = await findDossier(call.id);
	if (!dossier || !mayObject(dossier, now)) return "closed";
	const typed = codesOf(dossier).flatMap((about) => {
		const text = fields[`reason.${about}`];
		return typeof text === "string" && text.trim() !== "" ? [{ about, text: text.trim() }] : [];
	});
	if (typed.length === 0) return "nothing";
	const points: Objection["points"][number][] = [];
	for (const { about, text } of typed) {
		const read = reason.safeParse(text);
		if (!read.success) return "too-long";
		points.push({ about, reason: read.data });
	}
	const done = await changeAssessment<ObjectionRefusal>(dossier, new Date(now), (fresh) =>
		mayObject(fresh, now)
			? { change: { steps: [{ event: { type: "object", by: call.traineeId }, detail: { points } }] } }
			: { refusal: "closed" },
	);
	return done.ok ? null : done.refusal;
}

/** May the trainee object to this result now? Once, and while the window is open. */
export function mayObject(dossier: CallDossier, now: number): boolean {
	const { call, rubric, compiled, steps } = dossier;
	const until = objectionUntil(dossier);
	if (until === null || now >= until) return false;
	const start = { needsTwo: needsTwo(rubric, compiled.scenario.difficulty), traineeId: call.traineeId };
	const log = steps.map(({ event }) => event);
	return stepTo(start, log, { type: "object", by: call.traineeId }) !== null;
}

/** What can be objected to: the criteria that applied, and the critical errors that were claimed. */
export function codesOf({ result }: CallDossier): string[] {
	return [
		...result.claims.filter(({ state }) => state.state === "confirmed").map(({ code }) => code),
		...result.levels.filter(({ level }) => level !== null).map(({ id }) => id),
	];
}
