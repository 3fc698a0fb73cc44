import { type CourseOfObjection, courseOfObjection } from "~/domain/assessment/workflow/objection";
import { nameInRubric } from "~/domain/rubric/name-in-rubric";
import type { Language } from "~/domain/shared/text";
import { findDossier } from "~/persistence/assessed-calls.server";
import type { StoredCall } from "~/persistence/calls.server";
import { notFound } from "~/platform/http/refusals";
import type { Level } from "~/ui/level-mark";
import { objectionUntil } from "./objection-window";
import { codesOf, mayObject } from "./send-objection.server";

/** An objection to the result of one's own call: what can be objected to, or the course of what was. */
export interface ObjectionView {
	readonly callId: string;
	readonly number: number;
	readonly title: string;
	/** Null: nothing is released yet. */
	readonly until: number | null;
	readonly open: boolean;
	readonly points: readonly {
		readonly about: string;
		readonly name: string;
		/** Levels by the ratings that decide, one or two; none: it is a critical error. */
		readonly levels: readonly Level[];
	}[];
	readonly course: CourseOfObjection | null;
}

export async function getObjection(
	call: StoredCall,
	language: Language,
	now: number,
): Promise<ObjectionView> {
	const dossier = await findDossier(call.id);
	if (dossier?.call.purpose !== "assessed") notFound();
	const name = nameInRubric(dossier.rubric, language);
	return {
		callId: call.id,
		number: call.number,
		title: dossier.compiled.scenario.title[language],
		until: objectionUntil(dossier),
		open: mayObject(dossier, now),
		points: (dossier.release ? codesOf(dossier) : []).map((about) => ({
			about,
			name: name(about),
			levels: dossier.result.deciding.flatMap(({ levels }) => {
				const level = levels.find(({ id }) => id === about)?.level;
				return level ? [level] : [];
			}),
		})),
		course: courseOfObjection(dossier.steps, name),
	};
}
