import type { LoaderFunctionArgs } from "@remix-run/node";
import { attendanceCsv } from "~/features/courses/attendance-csv.server";
import { authorize } from "~/platform/permissions/authorize.server";

/** A run's attendance for a spreadsheet. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "attendance-csv");
	return new Response(await attendanceCsv(who, params.runId), {
		headers: {
			"Content-Type": "text/csv; charset=utf-8",
			"Content-Disposition": 'attachment; filename="attendance.csv"',
			"Cache-Control": "no-store",
		},
	});
}
