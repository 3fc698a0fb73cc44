import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { objectionTexts } from "~/features/calls/objection.messages";
import { getObjection } from "~/features/calls/objection.query.server";
import { ObjectionPage } from "~/features/calls/objection-page";
import { sendObjection } from "~/features/calls/send-objection.server";
import { getOwnCall } from "~/features/calls/view-call.server";
import { readForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, objectionTexts, (texts) => texts.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "objection");
	const call = await getOwnCall(who, params.callId);
	return getObjection(call, who.language, Date.now());
}

/** Sends an objection, once; 422 where nothing is objected to or a reason is too long, 409 outside the window. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "objection");
	const call = await getOwnCall(who, params.callId);
	const fields = await readForm(request);
	const refusal = await sendObjection(call, fields, Date.now());
	if (!refusal) return redirect(`/calls/${call.id}/objection`);
	const given = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]));
	return data({ refusal, given }, { status: refusal === "closed" ? 409 : 422 });
}

export default function Objection() {
	return (
		<ObjectionPage view={useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />
	);
}
