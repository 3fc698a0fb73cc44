import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from "@remix-run/react";
import { getTestView, takeTest } from "~/features/courses/course-tests.server";
import { testTexts } from "~/features/courses/test.messages";
import { TestPage } from "~/features/courses/test-page";
import { readForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, testTexts, (texts) => texts.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "course-test");
	return { view: await getTestView(who, params.runId, Date.now()) };
}

/** Keeps a participant's answers. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "course-test");
	const done = await takeTest(who, params.runId, await readForm(request), Date.now());
	return done.ok
		? redirect(done.to)
		: data({ errors: done.errors, given: done.given }, { status: done.status });
}

/** Whoever was too late sees what is asked by now. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
	actionStatus === 409 || defaultShouldRevalidate;

export default function CourseTest() {
	return <TestPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />;
}
