import type { LoaderFunctionArgs } from "@remix-run/node";
import { matrixCsv } from "~/features/overview/matrix-csv.server";
import { authorize } from "~/platform/permissions/authorize.server";

/** Who still needs what, for a spreadsheet. */
export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "overview-matrix-csv");
	return new Response(await matrixCsv(who, new URL(request.url), Date.now()), {
		headers: {
			"Content-Type": "text/csv; charset=utf-8",
			"Content-Disposition": 'attachment; filename="matrix.csv"',
			"Cache-Control": "no-store",
		},
	});
}
