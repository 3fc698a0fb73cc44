import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { holdersTexts } from "~/features/overview/holders.messages";
import { getHolders } from "~/features/overview/holders.query.server";
import { HoldersPage } from "~/features/overview/holders-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, holdersTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "overview-holders");
	return getHolders(who, new URL(request.url), Date.now());
}

export default function Holders() {
	return <HoldersPage view={useLoaderData<typeof loader>()} />;
}
