import type { ActionFunctionArgs } from "@remix-run/node";
import { matrixCsv } from "~/features/overview/matrix-csv.server";
import { notFound } from "~/platform/http/refusals";
import { authorize } from "~/platform/permissions/authorize.server";

export const loader = () => notFound();

/** Who still needs what, for a spreadsheet; asked for by POST, since it is noted that it was taken. */
export async function action({ request }: ActionFunctionArgs) {
	const who = await authorize(request, "overview-matrix-csv");
	return new Response(await matrixCsv(who, new URL(request.url), Date.now()), {
		headers: {
			"Content-Type": "text/csv; charset=utf-8",
			"Content-Disposition": 'attachment; filename="matrix.csv"',
			"Cache-Control": "no-store",
		},
	});
}
