import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { overdueTexts } from "~/features/overview/overdue.messages";
import { getOverdue } from "~/features/overview/overdue.query.server";
import { OverduePage } from "~/features/overview/overdue-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, overdueTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "overview-overdue");
	return getOverdue(who, new URL(request.url), Date.now());
}

export default function Overdue() {
	return <OverduePage view={useLoaderData<typeof loader>()} />;
}
