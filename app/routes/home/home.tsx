import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { homeTexts } from "~/features/home/home.messages";
import { getHome } from "~/features/home/home.query.server";
import { HomePage } from "~/features/home/home-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, homeTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "home");
	const declined = new URL(request.url).searchParams.has("declined");
	return { view: await getHome(who, Date.now()), personId: who.personId, declined };
}

export default function Home() {
	return <HomePage {...useLoaderData<typeof loader>()} />;
}
