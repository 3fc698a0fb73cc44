import type { CalibrationPlace } from "./rating-view";

interface Rated {
	readonly callId: string;
	readonly calibration: Pick<CalibrationPlace, "roundId" | "id" | "part"> | null;
}

/** Where a rating is read, and where it is saved: a call of the day, or of a round of calibration. */
export function ratingAddress({ callId, calibration }: Rated): { page: string; save: string } {
	if (!calibration) return { page: `/assessments/${callId}`, save: `/assessments/${callId}/save` };
	const base = `/calibration/${calibration.roundId}/calls/${calibration.id}`;
	const query = calibration.part === "reference" ? "?part=reference" : "";
	return { page: `${base}${query}`, save: `${base}/save${query}` };
}
