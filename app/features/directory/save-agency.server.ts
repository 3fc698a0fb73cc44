import { type AgencyDifference, agencyDifferences } from "~/domain/referral/agency-differences";
import type { DirectoryEntry } from "~/domain/referral/directory.schema";
import { type AgencyDeed, addAgencyVersion, listAgencyVersions } from "~/persistence/directory.server";
import { readDirectoryFile } from "~/platform/content/directory-file.server";
import { notFound } from "~/platform/http/refusals";
import { plainDateOf } from "~/platform/i18n/dates";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { AgencyDeedForm, AgencyForm, NewAgencyForm } from "./agency-form";
import { toEntry } from "./agency-form";
import { countUses } from "./agency-uses.server";

/** `conflict`: somebody saved since the form was opened, and nothing was saved now. */
export type AgencyOutcome =
	| { readonly ok: true }
	| { readonly ok: false; readonly errors: Record<string, string>; readonly conflict?: true };

const CONFLICT: AgencyOutcome = { ok: false, errors: { form: "conflict" }, conflict: true };

/** Adds an entry whose key nobody has used. */
export async function addAgency(who: SignedIn, form: NewAgencyForm): Promise<AgencyOutcome> {
	const content = toEntry(form.key, form);
	const added = await save(who, { builtOn: 0, kind: "added", content, retired: false, reason: form.reason });
	return added ? { ok: true } : { ok: false, errors: { key: "keyTaken" } };
}

/** Changes what an entry says. */
export async function changeAgency(who: SignedIn, key: string, form: AgencyForm): Promise<AgencyOutcome> {
	const { version, content: before, retired } = await newest(key);
	if (version !== Number(form.builtOn)) return CONFLICT;
	const content = toEntry(key, form);
	if (agencyDifferences(before, content).length === 0)
		return { ok: false, errors: { form: "nothingChanged" } };
	const saved = await save(who, { builtOn: version, kind: "changed", content, retired, reason: form.reason });
	return saved ? { ok: true } : CONFLICT;
}

/** Where what somebody typed differs from what stands by now. */
export async function differsFrom(key: string, form: AgencyForm): Promise<AgencyDifference[]> {
	return agencyDifferences((await newest(key)).content, toEntry(key, form));
}

/** Verifies an entry as of today, retires it or puts it back. */
export async function doAgencyDeed(
	who: SignedIn,
	key: string,
	form: AgencyDeedForm,
	now: number,
): Promise<AgencyOutcome> {
	const { version, content, retired } = await newest(key);
	if (version !== Number(form.builtOn)) return CONFLICT;
	const next = await nextOf(form, { content, retired }, now);
	if ("errors" in next) return { ok: false, errors: next.errors };
	return (await save(who, { builtOn: version, ...next })) ? { ok: true } : CONFLICT;
}

type Next = { kind: AgencyDeed; content: DirectoryEntry; retired: boolean; reason: string };

async function nextOf(
	form: AgencyDeedForm,
	{ content, retired }: { content: DirectoryEntry; retired: boolean },
	now: number,
): Promise<Next | { errors: Record<string, string> }> {
	if (form.deed === "verify") {
		const { source } = form;
		const verified: DirectoryEntry = { ...content, source, verified: plainDateOf(now), status: "verified" };
		return { kind: "verified", content: verified, retired, reason: "" };
	}
	const retiring = form.deed === "retire";
	if (retired === retiring) return { errors: { form: "nothingChanged" } };
	// A scenario may ask for it: nobody could answer that call rightly any more.
	if (retiring && (await countUses(content.key)).total > 0) return { errors: { form: "inUse" } };
	return {
		kind: retiring ? "retired" : "reinstated",
		content,
		retired: retiring,
		reason: form.reason,
	};
}

async function newest(key: string) {
	const [version] = await listAgencyVersions(key);
	if (!version) notFound();
	return version;
}

async function save(who: SignedIn, next: Next & { builtOn: number }): Promise<boolean> {
	const inFile = (await readDirectoryFile()).get(next.content.key) ?? null;
	return addAgencyVersion({ ...next, inFile, savedById: who.personId });
}
