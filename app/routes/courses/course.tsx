import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from "@remix-run/react";
import { uuidv7 } from "uuidv7";
import { makeRun } from "~/features/courses/course-deeds.server";
import { editCourse } from "~/features/courses/course-edits.server";
import { CoursePage } from "~/features/courses/course-page";
import { editTest } from "~/features/courses/course-test-text.server";
import { coursesTexts } from "~/features/courses/courses.messages";
import { getCourseView } from "~/features/courses/courses.query.server";
import { readForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
	pageTitle(matches, coursesTexts, (texts) => loaded?.view.course.name.vi ?? texts.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "course");
	return { view: await getCourseView(who, params.courseId), formKey: uuidv7() };
}

const deedOf = (deed: unknown) =>
	deed === "edit-course" ? editCourse : deed === "edit-test" ? editTest : makeRun;

/** Holds the course once more, edits it, or writes its test. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "course");
	const given = await readForm(request);
	const done = await deedOf(given.deed)(who, params.courseId, given);
	return done.ok
		? redirect(done.to)
		: data({ errors: done.errors, given: done.given }, { status: done.status });
}

/** Whoever was too late sees what stands by now. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
	actionStatus === 409 || defaultShouldRevalidate;

export default function Course() {
	return <CoursePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />;
}
