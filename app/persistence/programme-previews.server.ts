import type { Programme } from "~/domain/certification/programme.schema";
import type { GivenChange } from "~/domain/certification/programme-fields";
import type { ProgrammePreview } from "~/domain/certification/programme-preview";
import { database, type Transaction } from "./database.server";
import { asJson } from "./json.server";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What was asked: whom the next version of a programme would touch. */
interface AskedPreview {
	readonly id: string;
	readonly programmeId: string;
	readonly askedById: string;
	readonly askedAt: Date;
	/** Hash of the version that was the newest. */
	readonly builtOn: string;
	/** Of the programme as it would be. */
	readonly hash: string;
	readonly programme: Programme;
	readonly given: GivenChange;
}

/** And how far it has come. */
export interface StoredPreview extends AskedPreview {
	/** Whose records are looked at; of them, so far. */
	readonly people: number;
	readonly done: number;
	/** Null until it is counted. */
	readonly result: ProgrammePreview | null;
	readonly failed: boolean;
}

export async function insertProgrammePreview(asked: AskedPreview, on: Transaction): Promise<void> {
	const { programme, given, ...rest } = asked;
	await on.programmePreview.create({
		data: { ...rest, programme: asJson(programme), given: asJson(given) },
	});
}

/** A preview, or null: never was, or taken away by its age. */
export async function findProgrammePreview(id: string): Promise<StoredPreview | null> {
	const row = UUID.test(id) ? await database.programmePreview.findUnique({ where: { id } }) : null;
	if (!row) return null;
	const { programme, given, result, failedAt, ...rest } = row;
	return {
		...rest,
		programme: programme as unknown as Programme,
		given: given as unknown as GivenChange,
		result: result as unknown as ProgrammePreview | null,
		failed: failedAt !== null,
	};
}

export async function storePreviewProgress(id: string, done: number, people: number): Promise<void> {
	await database.programmePreview.updateMany({ where: { id }, data: { done, people, failedAt: null } });
}

export async function storePreviewResult(id: string, result: ProgrammePreview): Promise<void> {
	await database.programmePreview.updateMany({
		where: { id },
		data: { result: asJson(result), failedAt: null },
	});
}

export async function storePreviewFailure(id: string): Promise<void> {
	await database.programmePreview.updateMany({ where: { id }, data: { failedAt: new Date() } });
}
