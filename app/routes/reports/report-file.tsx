import type { LoaderFunctionArgs } from "@remix-run/node";
import { reportFile } from "~/features/reports/report-file.server";
import { authorize } from "~/platform/permissions/authorize.server";

/** A report as a spreadsheet or a PDF. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "report-file");
	return reportFile(who, params.reportId, new URL(request.url));
}
