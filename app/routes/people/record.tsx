import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { recordTexts } from "~/features/people/record.messages";
import { getRecord } from "~/features/people/record.query.server";
import { RecordPage } from "~/features/people/record-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
	pageTitle(matches, recordTexts, (texts) => (data ? texts.title(data.person.name) : texts.own));

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "record");
	return getRecord(who, params.personId, new URL(request.url), Date.now());
}

export default function PersonRecord() {
	return <RecordPage view={useLoaderData<typeof loader>()} />;
}
