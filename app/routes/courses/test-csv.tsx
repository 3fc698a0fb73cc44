import type { LoaderFunctionArgs } from "@remix-run/node";
import { testCsv } from "~/features/courses/course-tests.server";
import { authorize } from "~/platform/permissions/authorize.server";

/** A run's test for a spreadsheet. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "course-test-csv");
	return new Response(await testCsv(who, params.runId), {
		headers: {
			"Content-Type": "text/csv; charset=utf-8",
			"Content-Disposition": 'attachment; filename="test.csv"',
			"Cache-Control": "no-store",
		},
	});
}
