import { addJobs } from "~/jobs/add-jobs.server";
import { packCertificatesJob } from "~/jobs/pack-certificates";
import {
	findCertificateSet,
	findSetFile,
	insertCertificateSet,
	type StoredSet,
} from "~/persistence/certificate-sets.server";
import { findCertificates } from "~/persistence/certificates.server";
import { database } from "~/persistence/database.server";
import { listPrintedWithin } from "~/persistence/list-standings.server";
import { findPeopleWithin } from "~/persistence/people-within.server";
import { notFound } from "~/platform/http/refusals";
import { reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { todayAt } from "./certificate-reach.server";
import type { CertificateSetForm } from "./certificate-set-form";
import { askedOf } from "./certificates.query.server";

/** So many papers fit into one file. */
const MOST_IN_SET = 500;

/**
 * Asks for the papers in force of everybody whom the list's filter leaves, in one file.
 *
 * @returns the set's id, or why there is none: nobody left has a paper in force, or more than fit
 */
export async function askForSet(
	who: SignedIn,
	form: CertificateSetForm,
	now: number,
): Promise<{ id: string } | "none" | "too-many"> {
	const { asked } = await askedOf(who, form, now);
	const ids = await listPrintedWithin(asked, MOST_IN_SET + 1);
	if (ids.length === 0) return "none";
	if (ids.length > MOST_IN_SET) return "too-many";
	const { id } = form;
	await database.$transaction(async (on) => {
		const given = { id, personId: who.personId, certificateIds: ids, at: new Date(now) };
		if (await insertCertificateSet(given, on))
			await addJobs(packCertificatesJob, [{ payload: { setId: id }, key: id }], on);
	});
	return { id };
}

/**
 * The set of an address, for whoever asked for it; 404 otherwise, and where somebody in it is no longer within their
 * reach.
 */
export async function getCertificateSet(
	who: SignedIn,
	setId: string | undefined,
	now: number,
): Promise<StoredSet> {
	const set = setId ? await findCertificateSet(setId, now) : null;
	if (!set || set.askedById !== who.personId) notFound();
	const papers = await findCertificates({ id: { in: [...set.certificateIds] } }, todayAt(now));
	const people = [...new Set(papers.map(({ personId }) => personId))];
	const { paths } = reach(who, "certificate.decide");
	const within = await findPeopleWithin(people, paths, todayAt(now));
	if (people.some((id) => !within.has(id))) notFound();
	return set;
}

/** The file of a set, as it is sent; 404 until it is made. */
export async function certificateSetFile(
	who: SignedIn,
	setId: string | undefined,
	now: number,
): Promise<Response> {
	const { id, askedAt } = await getCertificateSet(who, setId, now);
	const file = await findSetFile(id);
	if (!file) notFound();
	return new Response(file, {
		headers: {
			"content-type": "application/zip",
			"content-disposition": `attachment; filename="lang-nghe-certificates-${todayAt(askedAt)}.zip"`,
			"cache-control": "private, no-store",
		},
	});
}
