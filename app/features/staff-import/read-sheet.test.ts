import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { readPostedSheet } from "./read-sheet.server";

/** What is read of a file that was sent. */
function read(bytes: Uint8Array | string, name = "list.xlsx") {
	const form = new FormData();
	form.append("file", new File([typeof bytes === "string" ? bytes : new Uint8Array(bytes)], name));
	return readPostedSheet(new Request("http://localhost/staff-import", { method: "POST", body: form }));
}
const nothing = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024);

it("is refused where a small file unpacks to a large one, or has far too many parts", async () => {
	const bomb = zipSync({ "xl/worksheets/sheet1.xml": nothing(41) });
	expect(bomb.length).toBeLessThan(1024 * 1024);
	expect(await read(bomb)).toEqual({ ok: false, reason: "too-large" });
	const parts = Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`part${n}`, strToU8("x")]));
	expect(await read(zipSync(parts))).toEqual({ ok: false, reason: "too-large" });
});

it("is refused where the file says that it is smaller than it is", async () => {
	const bomb = zipSync({ "xl/worksheets/sheet1.xml": nothing(41) });
	// The unpacked size stands in the local header at 22 and in the directory at 24.
	const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
	view.setUint32(22, 10, true);
	for (let at = 0; at < bomb.length - 4; at++)
		if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
	expect(await read(bomb)).toMatchObject({ ok: false });
});

it("is told apart: too many rows, no rows, no file, no spreadsheet", async () => {
	expect(await read("a;b\n".repeat(6_001), "list.csv")).toEqual({ ok: false, reason: "too-many-rows" });
	expect(await read(" \n\n", "list.csv")).toEqual({ ok: false, reason: "empty" });
	expect(await read("", "list.csv")).toEqual({ ok: false, reason: "none" });
	expect(await read("PK\u0003\u0004 no zip")).toEqual({ ok: false, reason: "unreadable" });
});
