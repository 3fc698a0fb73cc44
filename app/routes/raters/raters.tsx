import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ratersTexts } from "~/features/raters/raters.messages";
import { listRaters } from "~/features/raters/raters.query.server";
import { RatersPage } from "~/features/raters/raters-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ratersTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "raters");
	return listRaters(who, new URL(request.url), Date.now());
}

export default function Raters() {
	return <RatersPage view={useLoaderData<typeof loader>()} />;
}
