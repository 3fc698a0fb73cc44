import type { SessionTimes } from "~/domain/courses/sessions";
import type { CourseAnswer } from "./course-views";

/** What a form was sent with. */
export type Given = Record<string, string | string[]>;

type Refused = { readonly ok: false; readonly status: 409 | 422 } & CourseAnswer;
export type CourseDone = { readonly ok: true; readonly to: string } | Refused;

/** What was typed, to be shown again. */
export const shown = (given: Given): Record<string, string> =>
	Object.fromEntries(
		Object.entries(given).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
	);

/** Nothing was stored; errors are keys of the texts. */
export const refused = (errors: Record<string, string>, given: Given, status: 409 | 422 = 422): Refused => ({
	ok: false,
	status,
	errors,
	given: shown(given),
});

/** The run has another session at that time. */
export const overlapping = ({ on, starts, ends }: SessionTimes, given: Given): Refused => ({
	...refused({ starts: "overlaps" }, given),
	overlaps: { on, starts, ends },
});
