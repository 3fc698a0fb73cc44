import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseProgramme } from "./parse-programme";

const folder = "scenarios/programmes";

test("there are the four programmes", () => {
	expect(readdirSync(folder).sort()).toEqual([
		"hand-over.yaml",
		"hotline-counsellor-111.yaml",
		"rater.yaml",
		"trainer.yaml",
	]);
});

test.each(readdirSync(folder))(
	"%s is read, bears its file's name and says that its numbers are defaults",
	(name) => {
		const parsed = parseProgramme(readFileSync(`${folder}/${name}`, "utf8"));
		expect(parsed).toMatchObject({ ok: true, value: { id: name.replace(".yaml", ""), default: true } });
	},
);

test("a requirement that is there twice is a problem with its line", () => {
	const text = readFileSync(`${folder}/trainer.yaml`, "utf8").replace("id: role-plays,", "id: holds-rater,");
	const line = text.split("\n").findIndex((each) => each.includes("kind: role-plays, need: 2")) + 1;
	expect(parseProgramme(text)).toMatchObject({ ok: false, problems: [{ rule: "duplicate", line }] });
});
