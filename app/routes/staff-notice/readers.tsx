import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publishTexts } from "~/features/staff-notice/publish.messages";
import { listReaders } from "~/features/staff-notice/readers.query.server";
import { ReadersPage } from "~/features/staff-notice/readers-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, publishTexts, (texts) => texts.readers.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "notice-readers");
	const url = new URL(request.url);
	return { view: await listReaders(who, url, Date.now()), published: url.searchParams.has("published") };
}

export default function NoticeReaders() {
	return <ReadersPage {...useLoaderData<typeof loader>()} />;
}
