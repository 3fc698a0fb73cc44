import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { matrixTexts } from "~/features/overview/matrix.messages";
import { getMatrix } from "~/features/overview/matrix.query.server";
import { MatrixPage } from "~/features/overview/matrix-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, matrixTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "overview-matrix");
	return getMatrix(who, new URL(request.url), Date.now());
}

export default function Matrix() {
	return <MatrixPage view={useLoaderData<typeof loader>()} />;
}
