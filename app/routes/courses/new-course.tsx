import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { uuidv7 } from "uuidv7";
import { makeCourse } from "~/features/courses/course-deeds.server";
import { centresToLead } from "~/features/courses/course-reach.server";
import { coursesTexts } from "~/features/courses/courses.messages";
import { NewCoursePage } from "~/features/courses/new-course-page";
import { readForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, coursesTexts, (texts) => texts.form.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "new-course");
	return { centres: await centresToLead(who), formKey: uuidv7() };
}

/** Adds a course; sent twice it is one. */
export async function action({ request }: ActionFunctionArgs) {
	const who = await authorize(request, "new-course");
	const done = await makeCourse(who, await readForm(request));
	return done.ok
		? redirect(done.to)
		: data({ errors: done.errors, given: done.given }, { status: done.status });
}

export default function NewCourse() {
	return (
		<NewCoursePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />
	);
}
