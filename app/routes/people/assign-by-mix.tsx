import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { giveByMix } from "~/features/people/give-by-mix.server";
import { mixTexts } from "~/features/people/mix.messages";
import { getMixView } from "~/features/people/mix.query.server";
import { mixGift } from "~/features/people/mix-form";
import { MixPage } from "~/features/people/mix-page";
import { todayAt } from "~/features/people/person-in-reach.server";
import { parseForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, mixTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "assign-by-mix");
	return { view: await getMixView(who, new URL(request.url), Date.now()) };
}

/** Gives the calls that were left in the preview. */
export async function action({ request }: ActionFunctionArgs) {
	const who = await authorize(request, "assign-by-mix");
	const now = Date.now();
	const form = await parseForm(request, mixGift(todayAt(now)));
	if (!form.ok) return data({ errors: form.errors }, { status: 422 });
	const outcome = await giveByMix(who, form.value, now);
	if (!outcome.ok) return data({ errors: outcome.errors }, { status: 422 });
	return redirect(`/people/assign?given=${outcome.calls}`);
}

export default function AssignByMix() {
	const { view } = useLoaderData<typeof loader>();
	const given = useSearchParams()[0].get("given");
	const count = given !== null && /^\d{1,3}$/.test(given) ? Number(given) : null;
	return <MixPage view={view} given={count} refused={useActionData<typeof action>()?.errors} />;
}
