import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { feedbackTexts } from "~/features/courses/feedback.messages";
import { answerFeedback, getFeedback, getRunToAnswer } from "~/features/courses/feedback.server";
import { feedbackForm } from "~/features/courses/feedback-form";
import { FeedbackPage } from "~/features/courses/feedback-page";
import { parseForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, feedbackTexts, (texts) => texts.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "course-feedback");
	return getFeedback(who, params.runId);
}

/** Keeps a participant's answer, without their name. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "course-feedback");
	const run = await getRunToAnswer(who, params.runId);
	const form = await parseForm(request, feedbackForm);
	if (!form.ok) return data({ errors: form.errors, given: form.given }, { status: 422 });
	await answerFeedback(who, run.id, form.value);
	return redirect(`/courses/runs/${run.id}/feedback`);
}

export default function CourseFeedback() {
	return <FeedbackPage view={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
