import { Temporal } from "temporal-polyfill";
import { countInForce } from "~/persistence/certificates-in-force.server";
import { listProgrammes } from "~/persistence/library.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { OverTimeView } from "./over-time-view";
import { overviewScope } from "./overview-scope.server";
import { overviewSearch } from "./overview-search";

/** More months than these say nothing on a page; the latest of those asked for are shown. */
const MOST_MONTHS = 36;

/** How many people were certified in what at the end of each month. */
export async function getOverTime(who: SignedIn, url: URL, now: number): Promise<OverTimeView> {
	const search = overviewSearch.parse(Object.fromEntries(url.searchParams));
	const scope = await overviewScope(who, search, now);
	const months = monthEnds(scope.from, scope.to, scope.today);
	const [programmes, counted] = await Promise.all([
		listProgrammes(new Date(now)),
		countInForce(
			scope.centreIds,
			months.map(({ day }) => day),
		),
	]);
	const found = new Map(counted.map(({ programmeId, day, people }) => [`${programmeId} ${day}`, people]));
	return {
		scope: scope.view,
		months,
		programmes: programmes.map(({ id, name }) => ({
			id,
			name,
			people: months.map(({ day }) => found.get(`${id} ${day}`) ?? 0),
		})),
	};
}

function monthEnds(from: string, to: string, today: string): OverTimeView["months"] {
	const months: { month: string; day: string }[] = [];
	const last = Temporal.PlainYearMonth.from(to < today.slice(0, 7) ? to : today.slice(0, 7));
	for (let at = last; at.toString() >= from && months.length < MOST_MONTHS; at = at.subtract({ months: 1 })) {
		const end = at.toPlainDate({ day: at.daysInMonth }).toString();
		months.unshift({ month: at.toString(), day: end < today ? end : today });
	}
	return months;
}
