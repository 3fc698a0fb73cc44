import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ReportPage } from "~/features/reports/report-page";
import { reportsTexts } from "~/features/reports/reports.messages";
import { getReportInReach, headOf } from "~/features/reports/reports.server";
import { findReportContent } from "~/persistence/period-reports.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, reportsTexts, (texts) => texts.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "report");
	const stored = await getReportInReach(who, params.reportId);
	return { head: headOf(stored), report: stored.madeAt ? await findReportContent(stored.id) : null };
}

export default function Report() {
	return <ReportPage view={useLoaderData<typeof loader>()} />;
}
