import { expect, it } from "vitest";
import { fitsSearch } from "./account-search";

const person = (name: string, email: string) => ({ name, email });

it("a search finds names and what stands before the @; the rest only by words with an @", () => {
	const hanh = person("Đỗ Minh Hạnh", "trainee@demo.langnghe.example");
	for (const q of ["", "hanh", "ĐỖ hạnh", "train", "trainee@demo", "@demo.langnghe", "hanh @demo"])
		expect(fitsSearch(hanh, q), q).toBe(true);
	for (const q of ["lan", "demo", "example", "hanh lan", "@moi"]) expect(fitsSearch(hanh, q), q).toBe(false);
	expect(fitsSearch(person("Trần Thị Lan", "tran@demo.langnghe.example"), "lan")).toBe(true);
	expect(fitsSearch(person("Trần Thị Mai", "mai.lan@donvi.example"), "lan")).toBe(true);
});
