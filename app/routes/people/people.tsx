import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { peopleTexts } from "~/features/people/people.messages";
import { listPeople } from "~/features/people/people.query.server";
import { PeoplePage } from "~/features/people/people-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, peopleTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "people");
	return listPeople(who, new URL(request.url), Date.now());
}

export default function People() {
	return <PeoplePage view={useLoaderData<typeof loader>()} />;
}
