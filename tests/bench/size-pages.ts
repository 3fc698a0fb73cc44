import type { TestDatabase } from "../setup/test-databases";

/** A page that is asked for. */
export interface SizedPage {
	readonly name: string;
	readonly address: string;
	readonly who: "manager" | "trainer";
}

const PAGE_SIZE = 25;

/** Managers' pages, as somebody who leads all centres sees them. */
export async function pagesToMeasure({ query }: TestDatabase, reportId: string): Promise<SizedPage[]> {
	const [counted] = await query<{ people: number; results: number }>(
		`SELECT (SELECT count(DISTINCT h."personId")::int FROM "RoleHolding" h JOIN "Person" p ON p.id = h."personId"
				WHERE h.role = 'trainee' AND h."to" IS NULL AND p."disabledAt" IS NULL) AS people,
			(SELECT count(*)::int FROM "ReleasedLevels" WHERE month > now() - interval '11 months') AS results`,
	);
	const last = (rows: number | undefined) => Math.max(1, Math.floor((rows ?? 1) / PAGE_SIZE));
	const manager = (name: string, address = name): SizedPage => ({ name, address, who: "manager" });
	return [
		manager("/overview"),
		manager("/overview/matrix"),
		manager("/overview/quality"),
		manager("/overview/practice"),
		manager("/overview/results"),
		manager("/overview/results, last page", `/overview/results?page=${last(counted?.results)}`),
		manager("/overview/over-time"),
		manager("/overview/overdue"),
		manager("/overview/calls"),
		manager("/overview/holders"),
		manager("/people"),
		manager("/people, search", "/people?q=nguyen+hoa"),
		manager("/people, filter", "/people?status=expiring&sort=until"),
		manager("/people, last page", `/people?page=${last(counted?.people)}`),
		manager("/certificates"),
		manager("/reports"),
		manager("/reports/:id", `/reports/${reportId}`),
		manager("/reports/service-figures"),
		manager("/retention"),
		manager("/notice/acknowledgements"),
		manager("/courses"),
		manager("/raters"),
		{ name: "/assessments", address: "/assessments", who: "trainer" },
		{ name: "/assessments, search", address: "/assessments?q=hoa&sort=trainee", who: "trainer" },
	];
}
