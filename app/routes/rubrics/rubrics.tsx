import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { rubricTexts } from "~/features/rubrics/rubrics.messages";
import { getRubrics } from "~/features/rubrics/rubrics.query.server";
import { RubricsPage } from "~/features/rubrics/rubrics-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";
import { mayEver } from "~/platform/permissions/policy";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, rubricTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "rubrics");
	const gone = new URL(request.url).searchParams.has("gone");
	return { rubrics: await getRubrics(), editor: mayEver(who, "rubric.edit"), gone };
}

export default function Rubrics() {
	return <RubricsPage {...useLoaderData<typeof loader>()} />;
}
