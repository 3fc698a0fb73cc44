import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { rulesTexts } from "~/features/accounts/rules.messages";
import { getRules, requireWholeReach, saveRules } from "~/features/accounts/rules.server";
import { rulesForm } from "~/features/accounts/rules-form";
import { RulesPage } from "~/features/accounts/rules-page";
import { parseForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, rulesTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	return getRules(await authorize(request, "sign-in-rules"));
}

export async function action({ request }: ActionFunctionArgs) {
	const who = await authorize(request, "sign-in-rules");
	await requireWholeReach(who);
	const form = await parseForm(request, rulesForm);
	if (!form.ok) return data({ errors: form.errors }, { status: 422 });
	await saveRules(who, form.value);
	return redirect("/sign-in-rules?saved");
}

export default function SignInRules() {
	const [search] = useSearchParams();
	return <RulesPage view={useLoaderData<typeof loader>()} saved={search.has("saved")} />;
}
