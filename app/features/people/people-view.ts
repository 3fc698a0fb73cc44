import type { NamedState } from "~/domain/certification/named-requirement";
import type { StatusName } from "~/domain/certification/status";
import type { LocalisedText } from "~/domain/shared/text";
import type { Role } from "~/platform/permissions/signed-in";
import type { PeopleFilter } from "./people-filter";

export interface PersonRow {
	readonly id: string;
	readonly name: string;
	/** At the centres within reach, held today. */
	readonly roles: readonly {
		readonly role: Role;
		readonly centre: { readonly vi: string; readonly en: string };
	}[];
	readonly status: StatusName;
	readonly until: string | null;
	readonly missing: readonly NamedState[];
}

export interface PeopleView {
	readonly filter: PeopleFilter;
	/** The centres to choose from, each with its depth in the tree below the viewer's. */
	readonly centres: readonly {
		readonly id: string;
		readonly name: { readonly vi: string; readonly en: string };
		readonly depth: number;
	}[];
	readonly programme: LocalisedText | null;
	readonly count: { readonly people: number; readonly certified: number; readonly endingSoon: number };
	readonly rows: readonly PersonRow[];
	/** How many the whole filter finds, over all pages. */
	readonly found: number;
	/** Whether calls may be given to them. */
	readonly mayAssign: boolean;
	readonly paging: { readonly page: number; readonly pages: number };
}
