/**
 * What of the service is told to the ministry and to donors, and the product cannot know: it is entered by hand. The
 * list follows ../shared/domain/indicators.md (1 to 5, 15, 17).
 */
export const SERVICE_INDICATORS = [
	"trafficking-calls",
	"referral-cases",
	"referral-persons",
	"caller-share",
	"victims",
	"satisfaction",
	"awareness",
	"retention",
	"data-requests",
] as const;
export type ServiceIndicator = (typeof SERVICE_INDICATORS)[number];

/** What its value is: a number of people is not told below five outside of the centre. */
export const UNIT: Record<ServiceIndicator, "count" | "people" | "percent"> = {
	"trafficking-calls": "count",
	"referral-cases": "count",
	"referral-persons": "people",
	"caller-share": "percent",
	victims: "people",
	satisfaction: "percent",
	awareness: "percent",
	retention: "percent",
	"data-requests": "count",
};

/** A percentage of a survey says nothing without how many were asked. */
export const needsSample = (indicator: ServiceIndicator): boolean =>
	indicator === "satisfaction" || indicator === "awareness";
