import type { ActionFunctionArgs } from "@remix-run/node";
import { testCsv } from "~/features/courses/course-tests.server";
import { notFound } from "~/platform/http/refusals";
import { authorize } from "~/platform/permissions/authorize.server";

export const loader = () => notFound();

/** A run's test for a spreadsheet; asked for by POST, since it is noted that it was taken. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "course-test-csv");
	return new Response(await testCsv(who, params.runId), {
		headers: {
			"Content-Type": "text/csv; charset=utf-8",
			"Content-Disposition": 'attachment; filename="test.csv"',
			"Cache-Control": "no-store",
		},
	});
}
