import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { helpTexts } from "~/features/help/help.messages";
import { getHelp, listHelp } from "~/features/help/help.server";
import { HelpPage } from "~/features/help/help-page";
import { chosenLanguage } from "~/platform/i18n/chosen-language.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { findWho } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
	pageTitle(matches, helpTexts, (texts) => texts.title(data?.help.title ?? ""));

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await findWho(request);
	const language = chosenLanguage(request, who);
	return { help: getHelp(params.topic, who, language), topics: listHelp(language, who) };
}

export default function Help() {
	return <HelpPage {...useLoaderData<typeof loader>()} />;
}
