import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { practiceTexts } from "~/features/overview/practice.messages";
import { getPractice } from "~/features/overview/practice.query.server";
import { PracticePage } from "~/features/overview/practice-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, practiceTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "overview-practice");
	return getPractice(who, new URL(request.url), Date.now());
}

export default function OverviewPractice() {
	return <PracticePage view={useLoaderData<typeof loader>()} />;
}
