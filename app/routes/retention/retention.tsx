import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { retentionTexts } from "~/features/retention/retention.messages";
import { getRetention } from "~/features/retention/retention.query.server";
import { RetentionPage } from "~/features/retention/retention-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, retentionTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	await authorize(request, "retention");
	return getRetention();
}

export default function Retention() {
	return <RetentionPage view={useLoaderData<typeof loader>()} />;
}
