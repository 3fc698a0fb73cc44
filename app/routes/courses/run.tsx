import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import {
	type ShouldRevalidateFunction,
	useActionData,
	useLoaderData,
	useSearchParams,
} from "@remix-run/react";
import { uuidv7 } from "uuidv7";
import { doWithRun } from "~/features/courses/course-deeds.server";
import type { CourseAnswer } from "~/features/courses/course-views";
import { coursesTexts } from "~/features/courses/courses.messages";
import { getRunView } from "~/features/courses/run.query.server";
import { RunPage } from "~/features/courses/run-page";
import { readForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
	pageTitle(matches, coursesTexts, (texts) => loaded?.view.run.course.vi ?? texts.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "course-run");
	return { view: await getRunView(who, params.runId, new URL(request.url), Date.now()), formKey: uuidv7() };
}

/** Enrols people, takes somebody out, or adds a session. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "course-run");
	const done = await doWithRun(who, params.runId, await readForm(request), Date.now());
	if (done.ok) return redirect(done.to);
	const { errors, given, overlaps } = done;
	return data<CourseAnswer>({ errors, given, ...(overlaps ? { overlaps } : {}) }, { status: done.status });
}

/** Whoever was too late sees what stands by now; what somebody mends after a 422 is not swept away by a fresh page. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
	actionStatus === 409 || (actionStatus !== 422 && defaultShouldRevalidate);

export default function CourseRun() {
	return (
		<RunPage
			{...useLoaderData<typeof loader>()}
			saved={useSearchParams()[0].get("saved")}
			answer={useActionData<typeof action>() ?? null}
		/>
	);
}
