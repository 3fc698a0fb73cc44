import { randomUUID } from "node:crypto";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import { beginStudy } from "~/features/standard-setting/begin-study.server";
import { saveJudgement } from "~/features/standard-setting/judgement.server";
import { findCurrentRubricVersion } from "~/persistence/library.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { testDatabase } from "../setup/db-test";
import { signedIn } from "./fixtures";

/** Who has to do with a study of Hà Nội: its manager, that of Đà Nẵng, and two trainers. */
export async function panel(): Promise<Record<"manager" | "foreign" | "one" | "two", SignedIn>> {
	return {
		manager: await signedIn("manager"),
		foreign: await signedIn("manager.danang"),
		one: await signedIn("trainer"),
		two: await signedIn("trainer2"),
	};
}

/** The rubric in use. */
export async function current(): Promise<{ hash: string; rubric: Rubric }> {
	const found = await findCurrentRubricVersion("call-quality-111");
	if (!found) throw new Error("there is no rubric");
	return found;
}

/** A study of Hà Nội that was begun a moment ago, of the rubric's first version: the demo's calls were released by it. */
export async function begun(manager: SignedIn, method = "angoff"): Promise<string> {
	const key = randomUUID();
	const [first] = await testDatabase().query<{ hash: string }>(
		`SELECT hash FROM "RubricVersion" ORDER BY "publishedAt" LIMIT 1`,
	);
	const rubric = first?.hash.slice(0, 8) ?? "";
	const given = { key, name: "Hội đồng tháng 12", method, rubric, centreId: "ha-noi", named: "no" };
	const done = await beginStudy(manager, given);
	if (!done.ok) throw new Error(JSON.stringify(done.errors));
	return key;
}

/** The fields of a judgement, by the place of each criterion. */
export async function levels(value: (index: number) => number): Promise<Record<string, string>> {
	const { rubric } = await current();
	return Object.fromEntries(rubric.criteria.map(({ id }, index) => [`level.${id}`, value(index).toFixed(1)]));
}

/** A judge hands in what they think. */
export const say = async (who: SignedIn, id: string, value: (index: number) => number, builtOn = 0) =>
	saveJudgement(who, id, { deed: "hand-in", builtOn: String(builtOn), ...(await levels(value)) });
