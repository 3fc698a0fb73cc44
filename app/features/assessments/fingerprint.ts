import type { AssessmentFile } from "~/persistence/assessment-file.server";

/** What people have said about a call so far: changes with every save, every decision and every step. */
export function fingerprintOf({ assessments, decisions, steps }: AssessmentFile): string {
	const saves = assessments.map(({ id, revision }) => `${id}:${revision}`);
	return [...saves.sort(), String(decisions.length), String(steps.length)].join(" ");
}
