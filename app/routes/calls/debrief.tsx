import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { debriefTexts } from "~/features/calls/debrief.messages";
import { getDebrief } from "~/features/calls/debrief.query.server";
import { DebriefPage } from "~/features/calls/debrief-page";
import { learningNoteForm } from "~/features/calls/learning-note-form";
import { saveLearningNote } from "~/features/calls/save-learning-note.server";
import { getOwnCall } from "~/features/calls/view-call.server";
import { parseForm } from "~/platform/http/form.server";
import { forbidden } from "~/platform/http/refusals";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";
import { mayEver } from "~/platform/permissions/policy";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
	pageTitle(matches, debriefTexts, (texts) => texts.title(data?.title ?? ""));

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "debrief");
	return getDebrief(who, params.callId, Date.now());
}

/** Keeps what the trainee takes from their call. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "debrief");
	if (!mayEver(who, "call.take")) forbidden();
	const call = await getOwnCall(who, params.callId);
	if (call.status !== "completed") return redirect(`/calls/${call.id}`);
	const form = await parseForm(request, learningNoteForm);
	if (!form.ok) return data({ errors: form.errors, given: form.given }, { status: 422 });
	const saved = await saveLearningNote(call.id, form.value, Date.now());
	if (saved.ok) return redirect(`/calls/${call.id}/debrief#learning-note`);
	const { builtOn: _, ...given } = form.value;
	const errors: Record<string, string> = { form: "conflict" };
	return data({ errors, given: { ...given, builtOn: String(saved.latest) } }, { status: 409 });
}

export default function Debrief() {
	const view = useLoaderData<typeof loader>();
	const [search] = useSearchParams();
	const about = { thanked: search.has("thanks"), askedAbout: search.get("hard") };
	return <DebriefPage view={view} {...about} answer={useActionData<typeof action>()} />;
}
