import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { designTexts } from "~/features/design/design.messages";
import { DesignPage } from "~/features/design/design-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, designTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	await authorize(request, "design");
	return null;
}

export default DesignPage;
