import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { draftTexts } from "~/features/scenario-authoring/drafts.messages";
import { getDrafts } from "~/features/scenario-authoring/drafts.query.server";
import { DraftsPage } from "~/features/scenario-authoring/drafts-page";
import { postNewDraft } from "~/features/scenario-authoring/posted-draft.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, draftTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "drafts");
	return { drafts: await getDrafts(who) };
}

/** Begins a draft: a file that is uploaded, a text that is pasted, or a version to go on from. */
export async function action({ request }: ActionFunctionArgs) {
	const who = await authorize(request, "drafts");
	const posted = await postNewDraft(who, request);
	return posted.ok ? redirect(posted.to) : data(posted, { status: posted.status });
}

export default function Drafts() {
	const refused = useActionData<typeof action>();
	return (
		<DraftsPage
			{...useLoaderData<typeof loader>()}
			refusal={refused?.refusal ?? null}
			given={refused?.given ?? ""}
		/>
	);
}
