import { randomUUID } from "node:crypto";
import { SERVICE_INDICATORS, type ServiceIndicator } from "~/domain/report/service-figures";
import { listCentres } from "~/persistence/centres.server";
import {
	findServiceFigure,
	insertServiceFigure,
	listServiceFigures,
	type ServiceFigureRow,
	withdrawServiceFigure,
} from "~/persistence/service-figures.server";
import { pageNumber } from "~/platform/http/page-number";
import { notFound } from "~/platform/http/refusals";
import { may, reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { todayAt } from "./reports.server";
import { readFigure, type ServiceFigureForm } from "./service-figure-form";

const PAGE_SIZE = 25;

export interface ServiceFiguresView {
	readonly indicator: ServiceIndicator | "";
	readonly rows: readonly ServiceFigureRow[];
	readonly count: number;
	readonly page: number;
	readonly pages: number;
	readonly centres: readonly { readonly id: string; readonly name: { vi: string; en: string } }[];
	readonly fresh: { readonly id: string; readonly today: string };
}

const sees = (who: SignedIn, path: string) =>
	may(who, "overview.see", { personId: null, centrePaths: [path] });

/** What was entered about centres in reach. */
export async function getServiceFigures(who: SignedIn, url: URL, now: number): Promise<ServiceFiguresView> {
	const asked = url.searchParams.get("indicator") ?? "";
	const indicator = SERVICE_INDICATORS.find((each) => each === asked) ?? "";
	const { paths } = reach(who, "overview.see");
	const wanted = Number(url.searchParams.get("page") ?? 1);
	const offset = Number.isInteger(wanted) && wanted > 1 && wanted < 10_000 ? (wanted - 1) * PAGE_SIZE : 0;
	const [centres, found] = await Promise.all([
		listCentres(),
		listServiceFigures(paths, indicator || null, { limit: PAGE_SIZE, offset }),
	]);
	return {
		indicator,
		...found,
		...pageNumber(url, found.count, PAGE_SIZE),
		centres: centres
			.filter(({ path }) => sees(who, path))
			.map(({ id, nameVi, nameEn }) => ({ id, name: { vi: nameVi, en: nameEn } })),
		fresh: { id: randomUUID(), today: todayAt(now) },
	};
}

/** Enters a figure about a centre in reach; false where the centre is none. */
export async function enterServiceFigure(who: SignedIn, form: ServiceFigureForm): Promise<boolean> {
	const centre = (await listCentres()).find(({ id }) => id === form.centreId);
	if (!centre || !sees(who, centre.path)) return false;
	const { deed, value, sample, ...figure } = form;
	const asked = sample.trim();
	await insertServiceFigure({
		...figure,
		value: readFigure(value),
		sample: asked === "" ? null : Number(asked),
		enteredById: who.personId,
	});
	return true;
}

/** Withdraws a figure about a centre in reach, 404 else; false where it was withdrawn before. */
export async function withdrawFigure(
	who: SignedIn,
	figureId: string,
	why: string,
	now: number,
): Promise<boolean> {
	const figure = await findServiceFigure(figureId);
	if (!figure || !sees(who, figure.centrePath)) notFound();
	return withdrawServiceFigure(figure, who.personId, why, new Date(now));
}
