import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { createElement } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { expect, it } from "vitest";
import { withoutNulls } from "./without-nulls.server";

/** A page in which letters of two and three bytes fall on every place of a piece. */
const page = (shift: number) =>
	createElement(
		"main",
		null,
		createElement("p", null, "a".repeat(shift)),
		...Array.from({ length: 60 }, (_, index) =>
			createElement("p", { key: index }, "Chỉ dẫn cho cuộc gọi đầu tiên ".repeat(9)),
		),
	);

it("sends every letter of a page whole, wherever the pieces end", async () => {
	const shifts = Array.from({ length: 12 }, (_, shift) => shift);
	const broken = [];
	for (const shift of shifts) {
		const plain = await text(renderToPipeableStream(page(shift)).pipe(new PassThrough()));
		if (plain.includes("\0")) broken.push(shift);
		const mended = await text(renderToPipeableStream(page(shift)).pipe(withoutNulls()));
		expect(mended).not.toMatch(/\0|\uFFFD/);
		expect(mended).toBe(plain.replaceAll("\0", ""));
	}
	// Once React needs no help any more, this can go.
	expect(broken.length).toBeGreaterThan(0);
});
