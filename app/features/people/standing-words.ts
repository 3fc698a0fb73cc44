import type { NamedState } from "~/domain/certification/named-requirement";
import type { StatusName } from "~/domain/certification/status";
import type { Language } from "~/domain/shared/text";
import type { StateKind } from "~/ui/marks";

/** The shape in which a status shows. */
export const STATUS_SHAPE: Readonly<Record<StatusName, StateKind>> = {
	"not-started": "open",
	"in-progress": "open",
	eligible: "nearing",
	certified: "steady",
	expiring: "nearing",
	expired: "strained",
	suspended: "stopped",
	revoked: "stopped",
};

/** The words that `phraseMissing` puts together. */
export interface MissingWords {
	readonly hours: (count: string, of: NonNullable<NamedState["hours"]>) => string;
	readonly calls: (count: number) => string;
	readonly categories: (count: number) => string;
}

/** What is missing of a requirement, as part of a sentence: "6 giờ kiểm huấn", "2 cuộc đánh giá". */
export function phraseMissing(requirement: NamedState, words: MissingWords, language: Language): string {
	const missing = requirement.need - requirement.have;
	if (requirement.hours) return words.hours(showNumber(missing, language), requirement.hours);
	if (requirement.kind === "calls" && !requirement.narrowed) return words.calls(missing);
	if (requirement.kind === "categories") return words.categories(missing);
	const name = requirement.name[language];
	const lowered = name.charAt(0).toLocaleLowerCase(language) + name.slice(1);
	return requirement.have > 0 ? `${lowered} (${requirement.have}/${requirement.need})` : lowered;
}

/** A number of hours as it is written: "7,5" in Vietnamese, "7.5" in English. At most two decimals. */
export function showNumber(value: number, language: Language): string {
	const text = String(Math.round(value * 100) / 100);
	return language === "vi" ? text.replace(".", ",") : text;
}
