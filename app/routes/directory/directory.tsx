import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { directoryTexts } from "~/features/directory/directory.messages";
import { listDirectory } from "~/features/directory/directory.query.server";
import { DirectoryPage } from "~/features/directory/directory-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, directoryTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "directory");
	return listDirectory(who, new URL(request.url), Date.now());
}

export default function Directory() {
	return <DirectoryPage view={useLoaderData<typeof loader>()} />;
}
