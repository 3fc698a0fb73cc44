import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { machineTexts } from "~/features/machine-agreement/machine.messages";
import { getMachineAgreement } from "~/features/machine-agreement/machine.query.server";
import { MachinePage } from "~/features/machine-agreement/machine-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, machineTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "machine-agreement");
	return getMachineAgreement(who, new URL(request.url));
}

export default function MachineAgreement() {
	return <MachinePage view={useLoaderData<typeof loader>()} />;
}
