import { describe, expect, it } from "vitest";
import { HELP_EN } from "../../app/features/help/help-texts.en";
import { HELP_VI } from "../../app/features/help/help-texts.vi";
import { HELP_TOPICS, type HelpTopic, topicOfRoute } from "../../app/features/help/help-topics";
import routes from "../../app/routes";

/** Routes that answer what a page asks in the background, or that lead on. */
const WITHOUT_PAGE = [
	"sign-out",
	"preferences",
	"turn",
	"room-turn",
	"room-ticks",
	"room-events",
	"recording-sound",
	"recording-deed",
	"recording-segments",
	"ringing",
	"case-record",
	"wellbeing",
	"what-if",
	"save-assessment",
	"save-calibration",
	"machine-pairs",
	"report-file",
	"agreement-ratings",
	"round-ratings",
	"help-text",
	"attendance-csv",
	"overview-matrix-csv",
	"course-test-csv",
	"certificate-file",
	"person-file",
	"certificate-set-file",
	"rubric-drafts",
];

describe("help", () => {
	it("has one topic for every route with a page", () => {
		const pages = routes.flatMap(({ id }) => (id && !WITHOUT_PAGE.includes(id) ? [id] : []));
		const listed = Object.values(HELP_TOPICS).flat();
		expect([...listed].sort()).toEqual(pages.sort());
		for (const page of pages) expect(HELP_TOPICS[topicOfRoute(page)]).toContain(page);
	});

	it("says the same things in both languages, and all of them", () => {
		for (const topic of Object.keys(HELP_TOPICS) as HelpTopic[]) {
			const [vi, en] = [HELP_VI[topic], HELP_EN[topic]];
			expect(shapeOf(vi), topic).toEqual(shapeOf(en));
			for (const text of [vi, en]) {
				expect(text.purpose.length, topic).toBeGreaterThan(20);
				expect(text.doing.length, topic).toBeGreaterThan(0);
				expect(text.kept.length, topic).toBeGreaterThan(15);
			}
			expect(vi.title).not.toBe(en.title);
		}
	});

	it("has the same keys in both languages", () => {
		for (const topic of Object.keys(HELP_TOPICS) as HelpTopic[])
			expect(HELP_VI[topic].keys?.map(([keys]) => keys)).toEqual(HELP_EN[topic].keys?.map(([keys]) => keys));
	});

	it("says first of all in a call that its clock runs", () => {
		for (const texts of [HELP_VI, HELP_EN]) expect(texts.call.first).toBeTruthy();
	});
});

/** The text without its words: how many lines where, and for whom. */
function shapeOf(value: unknown): unknown {
	if (typeof value === "string") return "text";
	if (Array.isArray(value)) return value.map(shapeOf);
	if (value && typeof value === "object")
		return Object.fromEntries(
			Object.entries(value)
				.sort(([a], [b]) => (a < b ? -1 : 1))
				.map(([key, inner]) => [key, shapeOf(inner)]),
		);
	return value;
}
