import type { Rubric } from "~/domain/rubric/rubric.schema";
import type { LocalisedText } from "~/domain/shared/text";
import { database } from "./database.server";

/** What the released results of somebody's calls say, and what they wrote in calls. */
export interface CallsOnFile {
	/** By call and criterion; null: it did not apply. */
	readonly levels: readonly { call: number; criterion: LocalisedText; level: number | null }[];
	/** Confirmed critical errors. */
	readonly errors: readonly { call: number; error: LocalisedText }[];
	/** Own words at a turn, typed or written down by whoever played the caller, and what was typed into the case record. */
	readonly written: readonly { call: number; at: Date; in: "turn" | "case-record"; text: string }[];
}

/** Reads it, by the number of the call. Whoever calls this has asked whether they may. */
export async function readCallsOnFile(personId: string): Promise<CallsOnFile> {
	const call = { traineeId: personId };
	const number = { call: { select: { number: true } } };
	const [released, records, turns] = await Promise.all([
		database.releasedLevels.findMany({
			where: { call },
			orderBy: { call: { number: "asc" } },
			include: number,
		}),
		database.caseRecord.findMany({ where: { call }, orderBy: { call: { number: "asc" } }, include: number }),
		database.callEvent.findMany({
			where: { call, type: { in: ["own-words", "heard"] } },
			orderBy: [{ call: { number: "asc" } }, { seq: "asc" }],
			include: number,
		}),
	]);
	const hashes = [...new Set(released.map(({ rubricHash }) => rubricHash))];
	const versions = await database.rubricVersion.findMany({ where: { hash: { in: hashes } } });
	const rubrics = new Map(versions.map(({ hash, document }) => [hash, document as unknown as Rubric]));
	return {
		levels: released.flatMap(({ call, rubricHash, levels }) =>
			(rubrics.get(rubricHash)?.criteria ?? []).map(({ id, name }) => ({
				...{ call: call.number, criterion: name },
				level: (levels as Record<string, number | null>)[id] ?? null,
			})),
		),
		errors: released.flatMap(({ call, rubricHash, criticalErrors }) =>
			(rubrics.get(rubricHash)?.criticalErrors ?? [])
				.filter(({ code }) => criticalErrors.includes(code))
				.map(({ name }) => ({ call: call.number, error: name })),
		),
		written: [
			...turns.map(({ call, at, payload }) => ({
				...{ call: call.number, at, in: "turn" as const },
				text: (payload as { words?: string }).words ?? "",
			})),
			...records.map(({ call, savedAt, fields }) => ({
				...{ call: call.number, at: savedAt, in: "case-record" as const, text: textOf(fields) },
			})),
		].filter(({ text }) => text !== ""),
	};
}

function textOf(fields: unknown): string {
	const { facts = {}, notes = "" } = fields as { facts?: Record<string, string>; notes?: string };
	return [...Object.values(facts), notes].filter((text) => text.trim() !== "").join("; ");
}
