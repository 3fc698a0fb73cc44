import { decideCertificate, decideReview, issueCertificate } from "~/persistence/certificate-deeds.server";
import { listProgrammes } from "~/persistence/library.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { CertificateForm } from "./certificate-form";

/** Does what a manager decided about the certificate of somebody in their reach; or says what stands in the way. */
export async function doCertificateDeed(
	who: SignedIn,
	personId: string,
	form: CertificateForm,
	now: number,
): Promise<"not-earned" | "not-possible" | "no-programme" | "not-open" | null> {
	const at = new Date(now);
	if (form.deed === "review") return decideReview(form.reviewId, { personId, byId: who.personId, at }, form);
	const { programmeId } = form;
	if (!(await listProgrammes(at)).some(({ id }) => id === programmeId)) return "no-programme";
	const deed = { personId, programmeId, byId: who.personId, at };
	if (form.deed !== "issue") return decideCertificate({ ...deed, reason: form.reason }, form.deed);
	const issued = await issueCertificate(deed);
	return issued === "not-earned" ? issued : null;
}
