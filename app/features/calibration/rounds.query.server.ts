import { ROUND_STATES, type RoundState } from "~/domain/calibration/round-state";
import { dayInVietnam } from "~/domain/certification/records";
import { listRounds } from "~/persistence/calibration-rounds.server";
import { mayEver, reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { RoundListRow } from "./round-view";

const PAGE_SIZE = 25;

/** The list of rounds. */
export interface RoundsView {
	readonly rows: readonly RoundListRow[];
	readonly state: RoundState | null;
	readonly total: number;
	readonly page: number;
	readonly pages: number;
	readonly mayBegin: boolean;
}

/** The rounds that this person leads or takes part in. */
export async function getRounds(who: SignedIn, url: URL, now: number): Promise<RoundsView> {
	const asked = url.searchParams.get("state");
	const state = ROUND_STATES.find((each) => each === asked) ?? null;
	const number = Number(url.searchParams.get("page") ?? 1);
	const page = Number.isInteger(number) && number >= 1 && number < 10_000 ? number : 1;
	const found = await listRounds({
		...{ paths: reach(who, "raters.lead").paths, personId: who.personId, state },
		...{ offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE },
	});
	const today = dayInVietnam(new Date(now).toISOString());
	return {
		...{ state, total: found.total, page, pages: Math.max(1, Math.ceil(found.total / PAGE_SIZE)) },
		mayBegin: mayEver(who, "raters.lead"),
		rows: found.rows.map(({ centreVi, centreEn, ...row }) => ({
			...row,
			centre: who.language === "vi" ? centreVi : centreEn,
			overdue: row.state === "open" && today > row.dueOn,
		})),
	};
}
