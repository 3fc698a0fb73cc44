import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { OwnCalls } from "~/features/calls/own-calls";
import { ownCallsTexts } from "~/features/calls/own-calls.messages";
import { countOwnCalls, listOwnCalls } from "~/persistence/call-lists.server";
import { pageNumber } from "~/platform/http/page-number";
import { useTexts } from "~/platform/i18n/language";
import { pageTitle } from "~/platform/i18n/page-title";
import { pagingTexts } from "~/platform/i18n/paging.messages";
import { authorize } from "~/platform/permissions/authorize.server";
import { Page, PageHead } from "~/ui/page";
import { Pagination } from "~/ui/pagination";

const PAGE_SIZE = 25;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ownCallsTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "calls");
	const paging = pageNumber(new URL(request.url), await countOwnCalls(who.personId), PAGE_SIZE);
	return { paging, calls: await listOwnCalls(who.personId, { offset: paging.offset, limit: PAGE_SIZE }) };
}

export default function Calls() {
	const { calls, paging } = useLoaderData<typeof loader>();
	const texts = useTexts(ownCallsTexts);
	return (
		<Page>
			<PageHead title={texts.title} lead={texts.lead} />
			<OwnCalls calls={calls} />
			<Pagination page={paging.page} pages={paging.pages} labels={useTexts(pagingTexts)} />
		</Page>
	);
}
