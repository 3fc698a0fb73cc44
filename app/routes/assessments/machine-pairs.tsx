import type { LoaderFunctionArgs } from "@remix-run/node";
import { streamPairs } from "~/features/machine-agreement/stream-pairs.server";
import { authorize } from "~/platform/permissions/authorize.server";

/** The raw pairs behind the page, for whoever wants to count again. */
export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "machine-pairs");
	return new Response(await streamPairs(who, new URL(request.url)), {
		headers: {
			"Content-Type": "text/csv; charset=utf-8",
			"Content-Disposition": 'attachment; filename="machine-against-rater.csv"',
			"Cache-Control": "no-store",
		},
	});
}
