import type { DirectoryEntry } from "./directory.schema";

/** An entry of the directory for tests. */
export function fakeAgency(over: Partial<DirectoryEntry> = {}): DirectoryEntry {
	return {
		key: "CA",
		name: { vi: "Công an xã", en: "Commune police" },
		when: { vi: "Nghi mua bán người", en: "Suspected trafficking" },
		urgency: ["T0", "T1"],
		handOver: { vi: "Ai, ở đâu", en: "Who, where" },
		consent: "ask",
		source: "Luật 53/2024/QH15",
		verified: "2026-08-01",
		status: "verified",
		...over,
	};
}
