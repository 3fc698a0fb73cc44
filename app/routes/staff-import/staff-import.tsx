import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { importDeed } from "~/features/staff-import/import-form";
import { ImportPage } from "~/features/staff-import/import-page";
import { staffImportTexts } from "~/features/staff-import/staff-import.messages";
import { doWithImport, getImport } from "~/features/staff-import/staff-import.server";
import { parseForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, staffImportTexts, (texts) => texts.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "staff-import");
	return { view: await getImport(who, params.importId, Date.now()) };
}

export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "staff-import");
	const now = Date.now();
	// Whose it is comes before what was typed.
	const { id } = await getImport(who, params.importId, now);
	const form = await parseForm(request, importDeed);
	if (!form.ok) return data({ reason: "needLine" }, { status: 422 });
	const done = await doWithImport(who, id, form.value, now);
	return done.ok ? redirect(`/staff-import/${id}`) : data({ reason: done.reason }, { status: done.status });
}

export default function StaffImport() {
	const { view } = useLoaderData<typeof loader>();
	return <ImportPage view={view} refused={useActionData<typeof action>()?.reason} />;
}
