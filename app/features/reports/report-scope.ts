import type { LocalisedText } from "~/domain/shared/text";
import type { ReportScope } from "~/persistence/report-calls.server";

/** A report's scope with the names of its rows. */
export interface NamedScope extends ReportScope {
	readonly names: readonly LocalisedText[];
}

export const ALL: LocalisedText = { vi: "Tất cả", en: "All" };
