import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { overTimeTexts } from "~/features/overview/over-time.messages";
import { getOverTime } from "~/features/overview/over-time.query.server";
import { OverTimePage } from "~/features/overview/over-time-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, overTimeTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "overview-over-time");
	return getOverTime(who, new URL(request.url), Date.now());
}

export default function OverTime() {
	return <OverTimePage view={useLoaderData<typeof loader>()} />;
}
