import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DraftPage } from "~/features/scenario-authoring/draft-page";
import { draftTexts } from "~/features/scenario-authoring/drafts.messages";
import { getDraft } from "~/features/scenario-authoring/drafts.query.server";
import { postDraft } from "~/features/scenario-authoring/posted-draft.server";
import { draftParts } from "~/features/scenario-inspection/draft-slots";
import { draftSlots } from "~/features/scenario-inspection/draft-slots.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
	pageTitle(matches, draftTexts, (texts) => data?.draft.title || texts.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "draft");
	const { view, scenario, before } = await getDraft(who, params.draftId);
	const shown = await draftSlots(who, { scenario, before, report: view.report, playable: view.playable });
	return { draft: { ...view, report: null }, shown, editing: new URL(request.url).searchParams.has("edit") };
}

/** Saves, proves again, publishes or discards. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "draft");
	const posted = await postDraft(who, params.draftId, request);
	return posted.ok ? redirect(posted.to) : data(posted, { status: posted.status });
}

export default function Draft() {
	const { draft, shown, editing } = useLoaderData<typeof loader>();
	const refused = useActionData<typeof action>();
	return (
		<DraftPage
			draft={draft}
			editing={editing}
			refusal={refused?.refusal ?? null}
			given={refused?.given ?? null}
			{...draftParts(shown)}
		/>
	);
}
