import { coverCentres } from "~/domain/centre/cover-centres";
import { groupCentres } from "~/domain/centre/group-centres";
import { dayInVietnam } from "~/domain/certification/records";
import { listCentres } from "~/persistence/centres.server";
import { may } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { monthsAsked, type OverviewSearch } from "./overview-search";
import type { ScopeView } from "./overview-view";

/** What a manager looks at: the centres in reach or one of them with what lies below it, and the months. */
export async function overviewScope(who: SignedIn, search: OverviewSearch, now: number) {
	const today = dayInVietnam(new Date(now).toISOString());
	const all = await listCentres();
	const centres = all.filter(({ path }) => may(who, "overview.see", { personId: null, centrePaths: [path] }));
	const chosen = centres.find(({ id }) => id === search.centre) ?? null;
	const alone = chosen !== null && search.alone === "1";
	const groups = groupCentres(alone ? [chosen] : centres, chosen);
	const centreIds = groups.flatMap((group) => group.centreIds);
	const months = monthsAsked(search, today);
	const depth = (path: string) => path.split("/").length;
	const top = Math.min(...centres.map(({ path }) => depth(path)));
	const view: ScopeView = {
		search: { centre: chosen?.id ?? "", alone: alone ? "1" : "", from: months.from, to: months.to },
		narrowed: chosen !== null || search.from !== "" || search.to !== "",
		outOfReach: search.centre !== "" && chosen === null,
		centres: centres.map(({ id, nameVi, nameEn, path }) => ({
			id,
			name: { vi: nameVi, en: nameEn },
			depth: depth(path) - top,
		})),
		groups: groups.map(({ centre, alone }) => ({
			id: centre.id,
			name: { vi: centre.nameVi, en: centre.nameEn },
			alone,
		})),
	};
	return {
		view,
		today,
		...months,
		groups: groups.map(({ centreIds }) => centreIds),
		centreIds,
		/** The same for the sums by month. */
		covers: groups.map((group) => coverCentres(group.centreIds, all)),
		cover: coverCentres(centreIds, all),
	};
}
