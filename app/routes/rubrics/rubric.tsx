import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RubricPage } from "~/features/rubrics/rubric-page";
import { rubricTexts } from "~/features/rubrics/rubrics.messages";
import { getRubric } from "~/features/rubrics/rubrics.query.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";
import { mayEver } from "~/platform/permissions/policy";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
	pageTitle(matches, rubricTexts, (texts) =>
		data ? `${texts.title}, ${texts.version(data.view.row.version)}` : texts.title,
	);

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "rubric");
	return {
		view: await getRubric(who, params.rubricHash),
		editor: mayEver(who, "rubric.edit"),
		published: new URL(request.url).searchParams.has("published"),
	};
}

export default function Rubric() {
	return <RubricPage {...useLoaderData<typeof loader>()} />;
}
