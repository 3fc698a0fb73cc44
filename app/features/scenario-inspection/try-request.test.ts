import { describe, expect, it } from "vitest";
import { readTryRequest, tryUrl } from "./try-request";

const read = (search: string) => readTryRequest(new URL(`http://here/scenarios/S01/try${search}`));
const PLAIN = { seed: 1, from: "", moves: [], version: "" };

describe("the address of a try", () => {
	it("is short where nothing is chosen", () => {
		expect(tryUrl("/scenarios/S01/try", PLAIN)).toBe("/scenarios/S01/try");
		expect(read("")).toEqual({ request: PLAIN, unreadable: [] });
	});

	it("comes back as what it was", () => {
		const request = { seed: 12, from: "who-hears", moves: ["can-you-talk", "~silence"], version: "0a1b2c3d" };
		const url = tryUrl("/x", request);
		expect(url).toBe("/x?version=0a1b2c3d&seed=12&from=who-hears&moves=can-you-talk.%7Esilence");
		expect(readTryRequest(new URL(url, "http://here"))).toEqual({ request, unreadable: [] });
	});

	it.each(["?seed=-1", "?seed=x", "?seed=1e99", "?seed=1.5"])("%s: the seed cannot be read", (search) =>
		expect(read(search)).toEqual({ request: PLAIN, unreadable: ["seed"] }),
	);

	it.each(["?moves=A", "?moves=%3Cscript%3E", "?moves=a..~~b", `?moves=${"a.".repeat(201)}`])(
		"%s: the moves cannot be read",
		(search) => expect(read(search)).toEqual({ request: PLAIN, unreadable: ["moves"] }),
	);
});
