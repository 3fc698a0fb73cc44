import type { LoaderFunctionArgs } from "@remix-run/node";
import { getHelp } from "~/features/help/help.server";
import { chosenLanguage } from "~/platform/i18n/chosen-language.server";
import { findWho } from "~/platform/permissions/authorize.server";

/** A help text for the dialog over a page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await findWho(request);
	return Response.json(getHelp(params.topic, who, chosenLanguage(request, who)), {
		headers: { "Cache-Control": "no-store" },
	});
}
