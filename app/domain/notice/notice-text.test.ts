import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KEPT_WITHOUT_END, periodInWords, RETENTION_RULES } from "~/domain/retention/retention-rules";
import { LANGUAGES } from "~/domain/shared/text";
import { firstNotice } from "./first-notice";
import { readNotice } from "./notice-text";

describe("a notice's text", () => {
	it("has headings, paragraphs and lists", () => {
		expect(
			readNotice("## Ghi gì\nMột dòng\nhai dòng\n- lượt nói\n  dài hơn\n- hồ sơ ca\n\nHết.\r\n\r\n"),
		).toEqual([
			{ kind: "heading", text: "Ghi gì" },
			{ kind: "paragraph", text: "Một dòng hai dòng" },
			{ kind: "list", items: ["lượt nói dài hơn", "hồ sơ ca"] },
			{ kind: "paragraph", text: "Hết." },
		]);
		expect(readNotice("\n \n")).toEqual([]);
	});

	it("loses no word, whatever is written", () => {
		const words = (text: string) =>
			text
				.split(/[\s#•-]+/)
				.filter(Boolean)
				.join(" ");
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom("a", "b", "## ", "- ", "\n", "\r\n", " ", "#", "-", "ệ")),
				(parts) => {
					const body = parts.join("");
					const shown = readNotice(body).flatMap((block) =>
						block.kind === "list" ? block.items : [block.text],
					);
					expect(words(shown.join(" "))).toBe(words(body.replaceAll("\r", "\n")));
				},
			),
		);
	});
});

describe("the notice that comes with the product", () => {
	it.each(LANGUAGES)("names every period, and what is kept without one (%s)", (language) => {
		const body = firstNotice()[language];
		for (const { what, keep } of Object.values(RETENTION_RULES)) {
			expect(body).toContain(what[language]);
			expect(body).toContain(periodInWords(keep, language));
		}
		for (const { what } of KEPT_WITHOUT_END) expect(body).toContain(what[language]);
	});

	it("has the same pieces in both languages", () => {
		const { vi, en } = firstNotice();
		const shape = (body: string) =>
			readNotice(body).map((block) => [block.kind, "items" in block && block.items.length]);
		expect(shape(vi)).toEqual(shape(en));
		expect(vi).toBe(vi.normalize("NFC"));
	});
});
