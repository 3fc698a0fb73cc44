import { uuidv7 } from "uuidv7";
import { dayInVietnam } from "~/domain/certification/records";
import { searchName } from "~/domain/shared/search-name";
import { listTraineesWithin } from "~/persistence/list-rooms.server";
import { listCurrentVersions } from "~/persistence/scenarios.server";
import { mayEver, reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";

/** So many are offered at once; the others are found by name. */
const OFFERED = 200;

/** What a room is opened from. */
export interface NewRoomView {
	readonly trainees: readonly { readonly id: string; readonly name: string; readonly centre: string }[];
	/** There are more than are offered. */
	readonly more: boolean;
	readonly search: string;
	readonly scenarios: readonly {
		readonly id: string;
		readonly title: string;
		readonly difficulty: number;
		readonly sealed: boolean;
	}[];
	/** Chosen by the address. */
	readonly personId: string;
	readonly scenarioId: string;
	readonly sessionId: string;
	readonly startKey: string;
}

/** @param search words of a name with or without diacritics; of the address, like what is chosen beforehand */
export async function getNewRoom(who: SignedIn, address: URLSearchParams, now: number): Promise<NewRoomView> {
	const { paths } = reach(who, "live.play");
	const day = dayInVietnam(new Date(now).toISOString());
	const search = (address.get("q") ?? "").trim().slice(0, 80);
	const personId = address.get("person") ?? "";
	const words = searchName(search).split(" ").filter(Boolean);
	const [listed, chosen, versions] = await Promise.all([
		listTraineesWithin(paths, day, { words, limit: OFFERED + 1 }),
		personId ? listTraineesWithin(paths, day, { words: [], personId, limit: 1 }) : [],
		listCurrentVersions({ sealed: mayEver(who, "scenario.see-sealed") }),
	]);
	const ids = new Set(listed.map(({ id }) => id));
	const trainees = [...chosen.filter(({ id }) => !ids.has(id)), ...listed.slice(0, OFFERED)];
	const vi = who.language === "vi";
	return {
		trainees: trainees
			.filter(({ id }) => id !== who.personId)
			.map(({ id, name, centreVi, centreEn }) => ({ id, name, centre: vi ? centreVi : centreEn })),
		more: listed.length > OFFERED,
		search,
		scenarios: versions.map(({ scenarioId, title, difficulty, pool }) => ({
			...{ id: scenarioId, title: title[who.language], difficulty, sealed: pool === "sealed" },
		})),
		personId: chosen[0]?.id ?? "",
		scenarioId: address.get("scenario") ?? "",
		sessionId: address.get("session") ?? "",
		startKey: uuidv7(),
	};
}
