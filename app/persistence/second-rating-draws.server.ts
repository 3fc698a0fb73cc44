import { Temporal } from "temporal-polyfill";
import { drawSecondRating, type SecondRatingDraw, seedOfDraw } from "~/domain/assignment/draw-second-rating";
import type { Programme } from "~/domain/certification/programme.schema";
import { dayInVietnam } from "~/domain/certification/records";
import { versionAt } from "~/domain/certification/status";
import { database, type Transaction } from "./database.server";
import { RATER_PROGRAMME } from "./rater-licences.server";

/** A draw by a published version of the programme of raters. */
export interface MadeDraw extends SecondRatingDraw {
	readonly programmeHash: string;
}

/**
 * Draws whether a call that is handed in is rated twice, by the share of the programme in force on that day; null where
 * no version says anything of it.
 */
export async function makeSecondRatingDraw(callId: string, at: Date): Promise<MadeDraw | null> {
	const rows = await database.programmeVersion.findMany({
		where: { programmeId: RATER_PROGRAMME },
		orderBy: { publishedAt: "asc" },
		select: { hash: true, document: true },
	});
	const versions = rows.map(({ hash, document }) => ({ ...(document as unknown as Programme), hash }));
	if (versions.length === 0) return null;
	const inForce = versionAt(versions, Temporal.PlainDate.from(dayInVietnam(at.toISOString())));
	const version = versions.findLast((each) => each === inForce);
	if (!version?.watch) return null;
	const draw = drawSecondRating(seedOfDraw(version.hash, callId), version.watch.doubleShare);
	return { ...draw, programmeHash: version.hash };
}

/** Keeps a draw, for calls that were chosen and for those that were not. */
export async function insertSecondRatingDraw(
	on: Transaction,
	callId: string,
	draw: MadeDraw,
	asked: number,
	at: Date,
): Promise<void> {
	await on.secondRatingDraw.create({ data: { callId, ...draw, asked, at } });
}
