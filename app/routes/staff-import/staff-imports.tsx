import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ImportsPage } from "~/features/staff-import/imports-page";
import { staffImportTexts } from "~/features/staff-import/staff-import.messages";
import { listImports, takeList } from "~/features/staff-import/staff-import.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, staffImportTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "staff-imports");
	return { imports: await listImports(who) };
}

export async function action({ request }: ActionFunctionArgs) {
	const who = await authorize(request, "staff-imports");
	const taken = await takeList(who, request);
	return taken.ok ? redirect(`/staff-import/${taken.id}`) : data({ reason: taken.reason }, { status: 422 });
}

export default function StaffImports() {
	const { imports } = useLoaderData<typeof loader>();
	return <ImportsPage imports={imports} refused={useActionData<typeof action>()?.reason} />;
}
