import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { finishedTexts } from "~/features/overview/finished.messages";
import { getFinished } from "~/features/overview/finished.query.server";
import { FinishedPage } from "~/features/overview/finished-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, finishedTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "overview-calls");
	return getFinished(who, new URL(request.url), Date.now());
}

export default function FinishedCalls() {
	return <FinishedPage view={useLoaderData<typeof loader>()} />;
}
