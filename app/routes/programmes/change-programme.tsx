import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { getChange } from "~/features/programmes/change.query.server";
import { ChangePage } from "~/features/programmes/change-page";
import { changeProgramme } from "~/features/programmes/change-programme.server";
import { programmesTexts } from "~/features/programmes/programmes.messages";
import { readForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, programmesTexts, (texts) => texts.change);

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "change-programme");
	const { view } = await getChange(who, params.programmeId, new URL(request.url), Date.now());
	return { view };
}

/** Adds or takes out a requirement, has counted whom the version would touch, publishes it. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "change-programme");
	const now = Date.now();
	const change = await getChange(who, params.programmeId, new URL(request.url), now);
	const done = await changeProgramme(who, change, await readForm(request), now);
	return done.ok ? redirect(done.to) : data({ answer: done.answer }, { status: done.status });
}

export default function ChangeProgramme() {
	const { view } = useLoaderData<typeof loader>();
	return <ChangePage view={view} answer={useActionData<typeof action>()?.answer} />;
}
