import { findReportContent } from "~/persistence/period-reports.server";
import { notFound } from "~/platform/http/refusals";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { reportPdf } from "./report-pdf.server";
import { reportSpreadsheet } from "./report-xlsx.server";
import { getReportInReach } from "./reports.server";

const FORMATS = {
	xlsx: {
		type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
		write: reportSpreadsheet,
	},
	pdf: { type: "application/pdf", write: reportPdf },
} as const;

/** A report as a file in the language of whoever asks; 404 until it is made. */
export async function reportFile(who: SignedIn, reportId: string | undefined, url: URL): Promise<Response> {
	const { id, centreId, from, to } = await getReportInReach(who, reportId);
	const asked = url.searchParams.get("format");
	const format = asked === "pdf" || asked === "xlsx" ? asked : null;
	const report = format ? await findReportContent(id) : null;
	if (!format || !report) notFound();
	const { type, write } = FORMATS[format];
	return new Response(Buffer.from(await write(report, who.language)), {
		headers: {
			"Content-Type": type,
			"Content-Disposition": `attachment; filename="lang-nghe-${centreId}-${from}-${to}-${who.language}.${format}"`,
			"Cache-Control": "no-store",
		},
	});
}
