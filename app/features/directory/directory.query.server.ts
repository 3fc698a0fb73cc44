import { type AgencyDifference, agencyDifferences } from "~/domain/referral/agency-differences";
import type { DirectoryEntry } from "~/domain/referral/directory.schema";
import { newInFile } from "~/domain/referral/follow-file";
import { listDue, type Verification, verificationOn } from "~/domain/referral/verification-due";
import {
	type Agency,
	type AgencyDeed,
	type AgencyVersion,
	listAgencies,
	listAgencyVersions,
} from "~/persistence/directory.server";
import { namesOf } from "~/persistence/people.server";
import { readDirectoryFile } from "~/platform/content/directory-file.server";
import { notFound } from "~/platform/http/refusals";
import { plainDateOf } from "~/platform/i18n/dates";
import { mayEver } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { countUses } from "./agency-uses.server";
import { arrangeAgencies, type DirectoryFilter, directoryFilter } from "./directory-filter";

export interface AgencyRow extends Agency {
	readonly verification: Verification;
}

export interface DirectoryView {
	readonly filter: DirectoryFilter;
	readonly rows: readonly AgencyRow[];
	/** How many there are that are not retired. */
	readonly total: number;
	/** For who may edit: how many have to be verified again. */
	readonly due: number | null;
}

/** The directory as a filter asks for it. */
export async function listDirectory(who: SignedIn, url: URL, now: number): Promise<DirectoryView> {
	const filter = directoryFilter.parse(Object.fromEntries(url.searchParams));
	const today = plainDateOf(now);
	const all = await listAgencies();
	return {
		filter,
		rows: arrangeAgencies(all, filter, who.language).map((entry) => ({
			...entry,
			verification: verificationOn(entry.verified, today),
		})),
		total: all.filter((entry) => !entry.retired).length,
		due: mayEver(who, "directory.edit") ? listDue(all, today).length : null,
	};
}

/** What has to be verified again, the oldest first. */
export async function listDueAgencies(now: number) {
	return listDue(await listAgencies(), plainDateOf(now));
}

/** A step of an entry's history. */
export interface HistoryStep {
	readonly version: number;
	readonly kind: AgencyDeed;
	readonly savedAt: number;
	/** Null: the file; or not for whoever asks. */
	readonly by: string | null;
	readonly reason: string;
	/** Empty for the first. */
	readonly differences: readonly AgencyDifference[];
}

export interface AgencyView {
	readonly entry: DirectoryEntry;
	readonly version: number;
	readonly retired: boolean;
	readonly verification: Verification;
	readonly history: readonly HistoryStep[];
	/** For who may edit: the scenarios in use that name it, and what the file says that is new. */
	readonly edit: {
		readonly uses: number;
		/** Only what whoever asks may know by name. */
		readonly scenarios: readonly { readonly id: string; readonly title: { vi: string; en: string } }[];
		readonly inFile: readonly AgencyDifference[];
	} | null;
}

/** An entry with its history, or 404. Who changed what is for those who may change it, too. */
export async function getAgency(who: SignedIn, key: string | undefined, now: number): Promise<AgencyView> {
	const versions = await listAgencyVersions(key ?? "");
	const [newest] = versions;
	if (!newest) notFound();
	const mayEdit = mayEver(who, "directory.edit");
	const names = mayEdit ? await namesOf(versions.flatMap(({ savedById }) => savedById ?? [])) : new Map();
	return {
		entry: newest.content,
		version: newest.version,
		retired: newest.retired,
		verification: verificationOn(newest.content.verified, plainDateOf(now)),
		history: versions.map((version, index) => {
			const before = versions[index + 1];
			return {
				version: version.version,
				kind: version.kind,
				savedAt: version.savedAt.getTime(),
				by: version.savedById && (names.get(version.savedById) ?? null),
				reason: version.reason,
				differences: before ? agencyDifferences(before.content, version.content) : [],
			};
		}),
		edit: mayEdit ? await forEditors(who, newest) : null,
	};
}

async function forEditors(who: SignedIn, newest: AgencyVersion): Promise<AgencyView["edit"]> {
	const { content, kind, inFile } = newest;
	const uses = await countUses(content.key);
	const says = (await readDirectoryFile()).get(content.key) ?? null;
	const fresh = newInFile({ content, byFile: kind === "file", inFile }, says);
	return {
		uses: uses.total,
		// Which call asks for which agency gives its answer away.
		scenarios: mayEver(who, "scenario.see-sealed") ? uses.scenarios : [],
		inFile: fresh ? agencyDifferences(content, fresh) : [],
	};
}

/** An entry as its form shows it: who saved it last, when, and what it says. Or 404. */
export interface EditedAgency {
	readonly entry: DirectoryEntry;
	readonly version: number;
	readonly savedAt: number;
	readonly by: string | null;
}

export async function getAgencyToEdit(key: string | undefined): Promise<EditedAgency> {
	const [newest] = await listAgencyVersions(key ?? "");
	if (!newest) notFound();
	const names = await namesOf(newest.savedById ? [newest.savedById] : []);
	return {
		entry: newest.content,
		version: newest.version,
		savedAt: newest.savedAt.getTime(),
		by: newest.savedById && (names.get(newest.savedById) ?? null),
	};
}
