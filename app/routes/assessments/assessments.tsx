import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { queueTexts } from "~/features/assessments/queue.messages";
import { getQueue } from "~/features/assessments/queue.query.server";
import { QueuePage } from "~/features/assessments/queue-page";
import { readQueueSearch } from "~/features/assessments/queue-search";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, queueTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "assessments");
	return getQueue(who, readQueueSearch(request.url), Date.now());
}

export default function Assessments() {
	return <QueuePage view={useLoaderData<typeof loader>()} />;
}
