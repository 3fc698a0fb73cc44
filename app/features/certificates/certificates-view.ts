import type { CertificateState } from "~/domain/certification/certificate-state";
import type { StatusName } from "~/domain/certification/status";
import type { LocalisedText } from "~/domain/shared/text";
import type { CertificatesSearch } from "./certificates-search";
import type { ReviewView } from "./reviews-view";

/** The list of who has a certificate, or can have one. Plain data. */
export interface CertificatesView {
	/** Of the set that can be asked for here. */
	readonly setId: string;
	readonly search: CertificatesSearch;
	readonly programmes: readonly { readonly id: string; readonly name: LocalisedText }[];
	readonly centres: readonly { readonly id: string; readonly name: LocalisedText; readonly depth: number }[];
	readonly rows: readonly {
		readonly personId: string;
		readonly name: string;
		readonly centre: LocalisedText;
		readonly programmeId: string;
		readonly programme: LocalisedText;
		readonly status: StatusName;
		readonly until: string | null;
		readonly missing: number;
		readonly number: string | null;
	}[];
	readonly found: number;
	/** Decisions after critical errors that wait for somebody. */
	readonly reviews: number;
	/** How many wait for a certificate that they have earned, over all programmes and centres in reach. */
	readonly waiting: number;
	readonly paging: { readonly page: number; readonly pages: number };
}

/** A person's certificates, by programme. */
export interface HolderView {
	readonly person: { readonly id: string; readonly name: string; readonly own: boolean };
	readonly mayDecide: boolean;
	/** What confirmed critical errors ask for, the newest first. */
	readonly reviews: readonly ReviewView[];
	readonly programmes: readonly {
		readonly id: string;
		readonly name: LocalisedText;
		readonly status: StatusName;
		readonly until: string | null;
		readonly missing: readonly LocalisedText[];
		readonly opensOn: string | null;
		readonly issuable: "granted" | "renewed" | "paper" | null;
		readonly decisions: readonly ("suspended" | "reinstated" | "revoked")[];
		readonly printed: readonly {
			readonly id: string;
			readonly number: string;
			readonly state: CertificateState;
			readonly replacedBy: string | null;
			readonly validFrom: string;
			readonly validUntil: string;
		}[];
		readonly events: readonly {
			readonly id: string;
			readonly type: string;
			readonly on: string;
			readonly reason: string;
			readonly by: string;
		}[];
	}[];
}

/** What anybody may learn of a certificate by its number, and no more. */
export interface VerifiedView {
	/** As it is written; as it was typed where it is no number. */
	readonly number: string;
	/** Null: there is none of this number. */
	readonly certificate: {
		readonly state: CertificateState;
		readonly replacedBy: string | null;
		readonly holder: string;
		readonly programme: LocalisedText;
		readonly validFrom: string;
		readonly validUntil: string;
	} | null;
	/** Too many wrong numbers from this address: minutes to wait. */
	readonly waitMinutes: number | null;
}
