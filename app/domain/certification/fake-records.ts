import type { CallRecord, TrainingRecord } from "./records";

// Records for tests, numbered in the order in which they are made.

let made = 0;
/** Known from the morning of the day that it is about, unless told otherwise. */
export function about<Kind extends { type: TrainingRecord["type"] }>(on: string, what: Kind) {
	made += 1;
	return { id: `r${made}`, on, recordedAt: `${on}T02:00:00Z`, ...what };
}

export function hours(
	on: string,
	kind: "course" | "supervised" | "refresher",
	amount: number,
): TrainingRecord {
	return about(on, { type: "hours", kind, hours: amount });
}

export function call(on: string, scenarioId: string, overrides: Partial<CallRecord> = {}): CallRecord {
	return about(on, {
		type: "call" as const,
		scenarioId,
		category: `category-${scenarioId}`,
		difficulty: 3,
		tags: [],
		live: false,
		raters: 1,
		licensedRaters: null,
		passed: true,
		criticalConfirmed: false,
		releasedAt: `${on}T03:00:00Z`,
		...overrides,
	});
}

export function certificate(
	on: string,
	event: "granted" | "renewed" | "suspended" | "reinstated" | "revoked",
): TrainingRecord {
	return about(on, { type: "certificate", event });
}

/** All that the programme asks for, each on a day of its own in January 2026. */
export function allMet(): TrainingRecord[] {
	return [
		hours("2026-01-02", "course", 40),
		hours("2026-01-03", "course", 20),
		hours("2026-01-04", "supervised", 24),
		call("2026-01-05", "S03"),
		call("2026-01-06", "S02"),
		call("2026-01-07", "S06", { live: true }),
		call("2026-01-08", "S23", { difficulty: 4, raters: 2, tags: ["child-caller"] }),
		call("2026-01-09", "S14", { difficulty: 5, raters: 2, tags: ["suicide-risk"] }),
		call("2026-01-10", "S11", { live: true }),
	];
}
