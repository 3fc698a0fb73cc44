import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { uuidv7 } from "uuidv7";
import { beginStudy, getNewStudy } from "~/features/standard-setting/begin-study.server";
import { NewStudyPage } from "~/features/standard-setting/new-study-page";
import { studiesTexts } from "~/features/standard-setting/studies.messages";
import { readForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, studiesTexts, (texts) => texts.fresh.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "new-study");
	return { view: await getNewStudy(who), formKey: uuidv7() };
}

/** Begins a study; sent twice it is one. */
export async function action({ request }: ActionFunctionArgs) {
	const who = await authorize(request, "new-study");
	const begun = await beginStudy(who, await readForm(request));
	return begun.ok ? redirect(begun.to) : data({ errors: begun.errors, given: begun.given }, { status: 422 });
}

export default function NewStudy() {
	return <NewStudyPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />;
}
