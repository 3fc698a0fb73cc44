import type { ActionFunctionArgs } from "@remix-run/node";
import { personFile } from "~/features/people/person-file.server";
import { notFound } from "~/platform/http/refusals";
import { authorize } from "~/platform/permissions/authorize.server";

export const loader = () => notFound();

/** A person's whole record as one file; asked for by POST, since it is noted that it was taken. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "person-file");
	return personFile(who, params.personId, Date.now());
}
