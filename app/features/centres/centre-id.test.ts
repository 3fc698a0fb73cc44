import { describe, expect, it } from "vitest";
import { centreIdFor } from "./centre-id";

describe("centreIdFor", () => {
	it("is made from the name and never taken", () => {
		expect(centreIdFor("Trung tâm Nghệ An", new Set())).toBe("trung-tam-nghe-an");
		expect(centreIdFor("Đắk Lắk / Số 2", new Set(["dak-lak-so-2"]))).toBe("dak-lak-so-2-2");
		expect(centreIdFor("///", new Set())).toBe("centre");
		expect(centreIdFor("a".repeat(500), new Set()).length).toBe(60);
	});
});
