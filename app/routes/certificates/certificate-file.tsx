import type { LoaderFunctionArgs } from "@remix-run/node";
import { certificateFile } from "~/features/certificates/certificate-file.server";
import { getHolder, todayAt } from "~/features/certificates/certificate-reach.server";
import { findCertificates } from "~/persistence/certificates.server";
import { env } from "~/platform/env.server";
import { notFound } from "~/platform/http/refusals";
import { authorize } from "~/platform/permissions/authorize.server";

/** The certificate as PDF, for its holder and the managers of their centre. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "certificate-file");
	const now = Date.now();
	const [certificate] = await findCertificates({ id: params.certificateId ?? "" }, todayAt(now));
	if (!certificate) notFound();
	await getHolder(who, certificate.personId, now);
	const address = `${env().PUBLIC_URL}/verify/${certificate.number}`;
	const how = { address, issuedBy: certificate.issuedBy, root: env().LANG_NGHE_ROOT };
	const file = await certificateFile(certificate, how);
	return new Response(new Uint8Array(file), {
		headers: {
			"content-type": "application/pdf",
			"content-disposition": `inline; filename="${certificate.number}.pdf"`,
			"cache-control": "private, no-store",
		},
	});
}
