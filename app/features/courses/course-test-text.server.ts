import { readQuestions, writeQuestions } from "~/domain/courses/test-questions";
import { addTest, findTest } from "~/persistence/course-tests.server";
import { checkForm } from "~/platform/http/form.server";
import { forbidden } from "~/platform/http/refusals";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { editsCourse } from "./course-edits.server";
import { getCourse } from "./course-reach.server";
import { type CourseDone, type Given, refused } from "./course-refusals";
import { editTestForm } from "./test-form";

/** The test of a course as its form has it, for who may edit the course. */
export async function getTestText(courseId: string) {
	const test = await findTest(courseId);
	return { version: test?.version ?? 0, text: writeQuestions(test?.questions ?? []) };
}

/** Publishes the next version of a course's test; runs in which somebody answered stay with theirs. */
export async function editTest(who: SignedIn, id: string | undefined, given: Given): Promise<CourseDone> {
	const course = await getCourse(id);
	if (!(await editsCourse(who, course))) forbidden();
	const form = checkForm(given, editTestForm);
	if (!form.ok) return refused(form.errors, given);
	const read = readQuestions(form.value.questions.normalize("NFC"));
	if (!read.ok) return refused({ questions: read.problem, at: String(read.at) }, given);
	const added = await addTest(course.id, Number(form.value.version), read.questions, who.personId);
	return added ? { ok: true, to: `/courses/${course.id}` } : refused({ form: "changedTest" }, given, 409);
}
