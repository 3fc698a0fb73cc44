import { randomUUID } from "node:crypto";
import type { PeriodReport } from "../../app/domain/report/period-report";
import { emailOf } from "./sessions";
import type { TestDatabase } from "./test-databases";

/** Reports by whose they are: `own` and `waiting` are about Hà Nội, `foreign` is about Đà Nẵng. */
export type PlantedReports = Readonly<Record<"own" | "foreign" | "waiting", string>>;

const same = (text: string) => ({ vi: text, en: text });
const PROGRAMME = { vi: "Nhân viên tư vấn 111", en: "Hotline counsellor 111" };
const [HA_NOI, NGHE_AN, ALL] = [same("Hà Nội"), same("Nghệ An"), { vi: "Tất cả", en: "All" }];

/** Plants reports that are made, and one that waits. */
export async function plantReports({ query }: Pick<TestDatabase, "query">): Promise<PlantedReports> {
	const plant = async (centreId: string, made: boolean) => {
		const id = randomUUID();
		const asked = { centreId, from: "2026-01-01", to: "2026-06-30", knownAt: "2026-07-01T02:00:00.000Z" };
		await query(
			`INSERT INTO "PeriodReport" (id, "centreId", "askedById", "from", "to", "knownAt", content, "madeAt")
			 SELECT $1, $2, p.id, $3::date, $4::date, $5::timestamptz, $6::json, $7::timestamptz FROM "Person" p WHERE email = $8`,
			[
				id,
				centreId,
				asked.from,
				asked.to,
				asked.knownAt,
				made ? JSON.stringify(reportOf(asked)) : null,
				made ? asked.knownAt : null,
				emailOf("manager"),
			],
		);
		return id;
	};
	return {
		own: await plant("ha-noi", true),
		foreign: await plant("da-nang", true),
		waiting: await plant("ha-noi", false),
	};
}

function reportOf(asked: PeriodReport["asked"]): PeriodReport {
	return {
		asked,
		centre: same("Hà Nội"),
		sheets: [
			{
				key: "certification",
				rows: [
					{ labels: [PROGRAMME, HA_NOI], cells: [12, 0, "hidden", 6, 0, 0] },
					{ labels: [PROGRAMME, NGHE_AN], cells: [9, 0, "hidden", 8, 0, 0] },
					{ labels: [PROGRAMME, ALL], cells: [21, 0, 7, 14, 0, 0], total: true },
				],
			},
			{ key: "training-hours", rows: [] },
			{
				key: "critical-errors",
				rows: [
					{
						labels: [same("hotline-111, 1"), { vi: "Liên lạc gây nguy hiểm", en: "Unsafe contact" }],
						cells: [6, 120, 5, 1.86, 10.57, 6],
					},
				],
			},
			{ key: "directory", rows: [{ labels: [{ vi: "Danh bạ", en: "Directory" }], cells: [0, 0, null] }] },
		],
	};
}
