import type { ActionFunctionArgs } from "@remix-run/node";
import { attendanceCsv } from "~/features/courses/attendance-csv.server";
import { notFound } from "~/platform/http/refusals";
import { authorize } from "~/platform/permissions/authorize.server";

export const loader = () => notFound();

/** A run's attendance for a spreadsheet; asked for by POST, since it is noted that it was taken. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "attendance-csv");
	return new Response(await attendanceCsv(who, params.runId), {
		headers: {
			"Content-Type": "text/csv; charset=utf-8",
			"Content-Disposition": 'attachment; filename="attendance.csv"',
			"Cache-Control": "no-store",
		},
	});
}
