import { describe, expect, it } from "vitest";
import { isOwnName } from "./new-password";

const person = { name: "Đỗ Minh Hạnh", email: "minh.hanh@donvi.vn" };

describe("isOwnName", () => {
	it.each(["Đỗ Minh Hạnh", "do minh hanh", "DOMINHHANH", "minh.hanh@donvi.vn", "MinhHanh", "minh_hanh"])(
		"%s is",
		(password) => {
			expect(isOwnName(password, person)).toBe(true);
		},
	);
	it.each(["nghe rồi hãy nói", "Đỗ Minh Hạnh 1990", ""])("%s is not", (password) => {
		expect(isOwnName(password, person)).toBe(false);
	});
});
