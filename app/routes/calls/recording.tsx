import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { doOnRecordingPage } from "~/features/recordings/do-on-recording-page.server";
import { getHearablePlace } from "~/features/recordings/hearing.server";
import { recordingPageForm } from "~/features/recordings/recording-form";
import { RecordingPage } from "~/features/recordings/recording-page";
import { recordingPageTexts } from "~/features/recordings/recording-page.messages";
import { getRecordingPage } from "~/features/recordings/recording-page.query.server";
import { parseForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data: view }) =>
	pageTitle(matches, recordingPageTexts, (texts) => texts.title(view?.title ?? ""));

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "recording");
	return getRecordingPage(who, params.callId, Date.now());
}

/** A remark at a moment, or taking something back. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "recording");
	const place = await getHearablePlace(who, params.callId);
	const form = await parseForm(request, recordingPageForm);
	if (!form.ok) return data({ errors: form.errors, given: form.given }, { status: 422 });
	const outcome = await doOnRecordingPage(who, place.callId, form.value, Date.now());
	if (outcome === "done") return redirect(`/calls/${place.callId}/recording`);
	const errors: Record<string, string> = { text: "held" };
	const given: Record<string, string> = "text" in form.value ? { text: form.value.text } : {};
	return data({ errors, given }, { status: 409 });
}

export default function Recording() {
	return (
		<RecordingPage view={useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />
	);
}
