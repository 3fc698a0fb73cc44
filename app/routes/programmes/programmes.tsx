import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { programmesTexts } from "~/features/programmes/programmes.messages";
import { getProgrammes } from "~/features/programmes/programmes.query.server";
import { ProgrammesPage } from "~/features/programmes/programmes-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, programmesTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	await authorize(request, "programmes");
	return { programmes: await getProgrammes(Date.now()) };
}

export default function Programmes() {
	return <ProgrammesPage {...useLoaderData<typeof loader>()} />;
}
