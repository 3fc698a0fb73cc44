import type { ServiceIndicator } from "~/domain/report/service-figures";
import { audit } from "./audit.server";
import { database } from "./database.server";
import { dateColumn, isoDay } from "./plain-day.server";

/** A figure of the service as it was entered. Days are ISO. */
export interface ServiceFigureRow {
	readonly id: string;
	readonly centreId: string;
	readonly centrePath: string;
	readonly centre: { readonly vi: string; readonly en: string };
	readonly indicator: ServiceIndicator;
	readonly about: string;
	readonly from: string;
	readonly to: string;
	readonly value: number;
	readonly sample: number | null;
	readonly method: string;
	readonly source: string;
	readonly foundOn: string;
	readonly enteredBy: string;
	readonly recordedAt: number;
	readonly withdrawn: { readonly at: number; readonly by: string; readonly why: string } | null;
}

const SHOWN = {
	centre: { select: { path: true, nameVi: true, nameEn: true } },
	enteredBy: { select: { name: true } },
	withdrawnBy: { select: { name: true } },
} as const;

async function find(where: object, more: { skip?: number; take?: number } = {}): Promise<ServiceFigureRow[]> {
	const rows = await database.serviceFigure.findMany({
		where,
		include: SHOWN,
		orderBy: [{ from: "desc" }, { recordedAt: "desc" }, { id: "desc" }],
		...more,
	});
	return rows.map(
		({ centre, enteredBy, withdrawnBy, withdrawnAt, withdrawnById, withdrawnWhy, enteredById, ...row }) => ({
			...row,
			indicator: row.indicator as ServiceIndicator,
			centrePath: centre.path,
			centre: { vi: centre.nameVi, en: centre.nameEn },
			from: isoDay(row.from),
			to: isoDay(row.to),
			foundOn: isoDay(row.foundOn),
			value: row.value.toNumber(),
			enteredBy: enteredBy.name,
			recordedAt: row.recordedAt.getTime(),
			withdrawn: withdrawnAt
				? { at: withdrawnAt.getTime(), by: withdrawnBy?.name ?? "", why: withdrawnWhy ?? "" }
				: null,
		}),
	);
}

const under = (paths: readonly string[], indicator: string | null) => ({
	centre: { OR: paths.map((path) => ({ path: { startsWith: path } })) },
	...(indicator ? { indicator } : {}),
});

/** Figures of centres under these paths, those of the latest period first. */
export async function listServiceFigures(
	paths: readonly string[],
	indicator: string | null,
	page: { readonly limit: number; readonly offset: number },
): Promise<{ rows: ServiceFigureRow[]; count: number }> {
	const where = under(paths, indicator);
	const [rows, count] = await Promise.all([
		find(where, { skip: page.offset, take: page.limit }),
		database.serviceFigure.count({ where }),
	]);
	return { rows, count };
}

/** Figures of these centres whose period lies in another, as was known at an instant (ISO). */
export function listFiguresKnown(
	centreIds: readonly string[],
	{ from, to, knownAt }: { readonly from: string; readonly to: string; readonly knownAt: string },
): Promise<ServiceFigureRow[]> {
	const known = new Date(knownAt);
	return find({
		centreId: { in: [...centreIds] },
		from: { gte: dateColumn(from) },
		to: { lte: dateColumn(to) },
		recordedAt: { lte: known },
		OR: [{ withdrawnAt: null }, { withdrawnAt: { gt: known } }],
	});
}

export async function findServiceFigure(id: string): Promise<ServiceFigureRow | null> {
	return (await find({ id }))[0] ?? null;
}

export type NewServiceFigure = Omit<
	ServiceFigureRow,
	"centrePath" | "centre" | "enteredBy" | "recordedAt" | "withdrawn"
> & { readonly enteredById: string };

/** Enters a figure; the id comes from the form, so that sent twice it is one. */
export async function insertServiceFigure({ from, to, foundOn, ...figure }: NewServiceFigure): Promise<void> {
	await database.$transaction(async (on) => {
		const { count } = await on.serviceFigure.createMany({
			data: [{ ...figure, from: dateColumn(from), to: dateColumn(to), foundOn: dateColumn(foundOn) }],
			skipDuplicates: true,
		});
		if (count === 0) return;
		const { id, centreId, indicator, value, enteredById } = figure;
		const detail = { figureId: id, indicator, from, to, value };
		await audit(
			{ personId: enteredById, action: "service-figure.entered", subject: `centre:${centreId}`, detail },
			on,
		);
	});
}

/** Withdraws a figure; false where somebody did so before. */
export async function withdrawServiceFigure(
	{ id, centreId }: Pick<ServiceFigureRow, "id" | "centreId">,
	byId: string,
	why: string,
	at: Date,
): Promise<boolean> {
	return database.$transaction(async (on) => {
		const { count } = await on.serviceFigure.updateMany({
			where: { id, withdrawnAt: null },
			data: { withdrawnAt: at, withdrawnById: byId, withdrawnWhy: why },
		});
		if (count > 0)
			await audit(
				{
					personId: byId,
					action: "service-figure.withdrawn",
					subject: `centre:${centreId}`,
					detail: { figureId: id },
				},
				on,
			);
		return count > 0;
	});
}
