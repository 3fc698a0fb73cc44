import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ProgrammePage } from "~/features/programmes/programme-page";
import { programmesTexts } from "~/features/programmes/programmes.messages";
import { getProgramme } from "~/features/programmes/programmes.query.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, programmesTexts, (texts) => texts.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "programme");
	const saved = new URL(request.url).searchParams.has("saved");
	return { view: await getProgramme(who, params.programmeId, Date.now()), saved };
}

export default function Programme() {
	return <ProgrammePage {...useLoaderData<typeof loader>()} />;
}
