import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import {
	type ShouldRevalidateFunction,
	useActionData,
	useLoaderData,
	useSearchParams,
} from "@remix-run/react";
import { agencyTexts } from "~/features/directory/agency.messages";
import { agencyDeed } from "~/features/directory/agency-form";
import { AgencyPage } from "~/features/directory/agency-page";
import { getAgency, getAgencyToEdit } from "~/features/directory/directory.query.server";
import { doAgencyDeed } from "~/features/directory/save-agency.server";
import { parseForm } from "~/platform/http/form.server";
import { forbidden } from "~/platform/http/refusals";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";
import { mayEver } from "~/platform/permissions/policy";

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
	pageTitle(matches, agencyTexts, (texts) => loaded?.title ?? texts.back);

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "agency");
	const view = await getAgency(who, params.agencyKey, Date.now());
	return { view, title: view.entry.name[who.language] };
}

/** Verifies the entry as of today, retires it or puts it back. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "agency");
	if (!mayEver(who, "directory.edit")) forbidden();
	const now = Date.now();
	const { entry } = await getAgencyToEdit(params.agencyKey);
	const form = await parseForm(request, agencyDeed);
	if (!form.ok) return data({ errors: form.errors, given: form.given }, { status: 422 });
	const outcome = await doAgencyDeed(who, entry.key, form.value, now);
	if (outcome.ok) return redirect(`/directory/${entry.key}?saved`);
	return data(
		{ errors: outcome.errors, given: { ...form.value } as Record<string, string> },
		{ status: outcome.conflict ? 409 : 422 },
	);
}

/** Whoever was too late sees what stands by now. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
	actionStatus === 409 || defaultShouldRevalidate;

export default function Agency() {
	const { view } = useLoaderData<typeof loader>();
	const [search] = useSearchParams();
	return <AgencyPage view={view} saved={search.has("saved")} answer={useActionData<typeof action>()} />;
}
