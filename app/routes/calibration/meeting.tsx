import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { doInMeeting } from "~/features/calibration/do-in-meeting.server";
import { meetingTexts } from "~/features/calibration/meeting.messages";
import { getMeeting } from "~/features/calibration/meeting.query.server";
import { MeetingPage } from "~/features/calibration/meeting-page";
import { meetingDeed } from "~/features/calibration/round-forms";
import { parseForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
	pageTitle(matches, meetingTexts, (texts) => texts.title(data?.view.number ?? 0, data?.view.title ?? ""));

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "calibration-meeting");
	return { view: await getMeeting(who, params) };
}

/** Writes down what the group decided, strikes it out, or gives it to the rubric's next version. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "calibration-meeting");
	await getMeeting(who, params);
	const form = await parseForm(request, meetingDeed);
	if (!form.ok) return data({ refusal: form.errors.text ?? "other" }, { status: 422 });
	return redirect(await doInMeeting(who, params, form.value));
}

export default function Meeting() {
	const refused = useActionData<typeof action>();
	return <MeetingPage {...useLoaderData<typeof loader>()} refusal={refused?.refusal ?? null} />;
}
