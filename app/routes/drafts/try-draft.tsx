import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DraftTryHead } from "~/features/scenario-authoring/draft-try-head";
import { draftTexts } from "~/features/scenario-authoring/drafts.messages";
import { getDraft } from "~/features/scenario-authoring/drafts.query.server";
import { rubricOf } from "~/features/scenario-inspection/rubric-of.server";
import { speechOf } from "~/features/scenario-inspection/speech";
import { toTryView } from "~/features/scenario-inspection/to-try-view";
import { TryPage } from "~/features/scenario-inspection/try-page";
import { readTryRequest } from "~/features/scenario-inspection/try-request";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";
import { Page } from "~/ui/page";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, draftTexts, (texts) => texts.try.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "try-draft");
	const { view: draft, scenario } = await getDraft(who, params.draftId);
	const head = { id: draft.id, title: draft.title, playable: draft.playable };
	if (!scenario || !draft.playable) return { head, view: null };
	const asked = readTryRequest(new URL(request.url));
	const base = `/drafts/${draft.id}/try`;
	const speech = speechOf(await rubricOf(scenario), who.language);
	return { head, view: toTryView(scenario, { ...asked, base, speech }) };
}

export default function TryDraft() {
	const { head, view } = useLoaderData<typeof loader>();
	const shown = <DraftTryHead head={head} />;
	return view ? <TryPage head={shown} view={view} /> : <Page>{shown}</Page>;
}
