import type { Leave } from "~/persistence/leaves.server";
import type { Role } from "~/platform/permissions/signed-in";
import type { HandedLink } from "./link-notice";

interface Name {
	readonly vi: string;
	readonly en: string;
}

export interface AccountRow {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	readonly disabledAt: number | null;
	/** Held today or later. */
	readonly roles: readonly { readonly role: Role; readonly centre: Name; readonly from: string }[];
}

export interface AccountsView {
	readonly q: string;
	readonly people: number;
	readonly disabled: number;
	/** Whether the viewer may say who signs in with a second factor. */
	readonly setsRules: boolean;
	readonly found: number;
	readonly rows: readonly AccountRow[];
	readonly paging: { readonly page: number; readonly pages: number };
}

export interface AccountView {
	readonly person: {
		readonly id: string;
		readonly name: string;
		readonly email: string;
		readonly disabledAt: number | null;
		/** When what tells who they are was erased. */
		readonly erasedAt: number | null;
	};
	/** Newest first. */
	readonly holdings: readonly {
		readonly id: string;
		readonly role: Role;
		readonly centre: Name;
		readonly from: string;
		readonly to: string | null;
		readonly state: "held" | "to-come" | "ended";
		readonly mayEnd: boolean;
	}[];
	/** The latest first. */
	readonly leaves: readonly Leave[];
	readonly hasPassword: boolean;
	readonly factor: { readonly has: boolean; readonly required: boolean };
	readonly sessions: number;
	readonly centres: readonly CentreChoice[];
	readonly today: string;
	readonly own: boolean;
	/** Whether the account as such may be managed from here: all of its centres are within reach. */
	readonly mayManage: boolean;
}

/** What a deed came to that was not simply done. */
export interface AccountAnswer {
	readonly errors?: Record<string, string>;
	readonly given?: Record<string, string>;
	readonly link?: HandedLink;
	readonly mailedTo?: string;
}

/** A centre to choose, with its depth in the tree below the viewer's. */
export interface CentreChoice {
	readonly id: string;
	readonly name: Name;
	readonly depth: number;
}
