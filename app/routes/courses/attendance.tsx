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
import { AttendancePage } from "~/features/courses/attendance-page";
import { keepAttendance } from "~/features/courses/course-deeds.server";
import type { CourseAnswer } from "~/features/courses/course-views";
import { runTexts } from "~/features/courses/run.messages";
import { getAttendance } from "~/features/courses/run.query.server";
import { readForm } from "~/platform/http/form.server";
import { showPlainDate } from "~/platform/i18n/dates";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
	pageTitle(matches, runTexts, (texts) =>
		texts.attendance.title(loaded ? showPlainDate(loaded.view.session.on) : ""),
	);

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "attendance");
	return { view: await getAttendance(who, params.runId, params.courseSessionId, Date.now()) };
}

/** Saves the list as a whole. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "attendance");
	const ids = { runId: params.runId, sessionId: params.courseSessionId };
	const done = await keepAttendance(who, ids, await readForm(request), Date.now());
	if (done.ok) return redirect(done.to);
	const { errors, given, others, tooMany } = done;
	return data<CourseAnswer>(
		{ errors, given, ...(others ? { others } : {}), ...(tooMany ? { tooMany } : {}) },
		{ status: done.status },
	);
}

/** Whoever was too late builds on what stands by now. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
	actionStatus === 409 || defaultShouldRevalidate;

export default function Attendance() {
	const saved = useSearchParams()[0].get("saved");
	return (
		<AttendancePage
			{...useLoaderData<typeof loader>()}
			saved={saved}
			answer={useActionData<typeof action>() ?? null}
		/>
	);
}
