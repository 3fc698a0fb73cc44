import type { LoaderFunctionArgs } from "@remix-run/node";
import { certificateSetFile } from "~/features/certificates/certificate-sets.server";
import { authorize } from "~/platform/permissions/authorize.server";

/** Certificates of many people as one ZIP file, for whoever asked for it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "certificate-set-file");
	return certificateSetFile(who, params.setId, Date.now());
}
