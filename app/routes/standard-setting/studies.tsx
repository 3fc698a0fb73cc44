import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { studiesTexts } from "~/features/standard-setting/studies.messages";
import { getStudies } from "~/features/standard-setting/studies.query.server";
import { StudiesPage } from "~/features/standard-setting/studies-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, studiesTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "standard-setting");
	return getStudies(who, new URL(request.url));
}

export default function Studies() {
	return <StudiesPage view={useLoaderData<typeof loader>()} />;
}
