import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { directoryTexts } from "~/features/directory/directory.messages";
import { listDueAgencies } from "~/features/directory/directory.query.server";
import { DuePage } from "~/features/directory/due-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, directoryTexts, (texts) => texts.due.title);

export async function loader({ request }: LoaderFunctionArgs) {
	await authorize(request, "directory-due");
	return { rows: await listDueAgencies(Date.now()) };
}

export default function DirectoryDue() {
	return <DuePage rows={useLoaderData<typeof loader>().rows} />;
}
