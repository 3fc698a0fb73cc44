import { centreOn, namesOf, wouldBeBelowItself } from "~/domain/centre/centre-history";
import {
	type Centre,
	changeCentre,
	countPeopleByCentre,
	findCentre,
	hasPeopleFrom,
	listCentreEvents,
	listCentres,
	type NewCentreEvent,
	type RecordedCentreEvent,
} from "~/persistence/centres.server";
import { namesOf as namesOfPeople } from "~/persistence/people.server";
import { notFound } from "~/platform/http/refusals";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { CentreDeed } from "./centre-form";
import { choicesAmong, closedDay, isNameTaken, mayManage, todayAt } from "./centres.server";
import type { CentreView } from "./centres-view";

type Refused = { readonly ok: false; readonly status: 409 | 422; readonly errors: Record<string, string> };

const refused = (field: string, reason: string, status: 409 | 422 = 422): Refused => ({
	ok: false,
	status,
	errors: { [field]: reason },
});

/** The centre of a page, or 404 where it is none within reach. */
async function getCentreInReach(who: SignedIn, centreId: string | undefined): Promise<Centre> {
	const centre = centreId ? await findCentre(centreId) : null;
	if (!centre || !mayManage(who, centre)) notFound();
	return centre;
}

/** A centre as it is, as it was, and as it was on a day (`?on=2019-01-01`). */
export async function getCentre(
	who: SignedIn,
	centreId: string | undefined,
	url: URL,
	now: number,
): Promise<CentreView> {
	const centre = await getCentreInReach(who, centreId);
	const today = todayAt(now);
	const [all, everything, counts] = await Promise.all([
		listCentres(),
		listCentreEvents(),
		countPeopleByCentre(today),
	]);
	const own = everything.filter((event) => event.centreId === centre.id);
	const names = await namesOfPeople(own.flatMap(({ byId }) => byId ?? []));
	const byId = new Map(all.map((each) => [each.id, each]));
	const nameOf = (id: string | null) => {
		const found = id === null ? undefined : byId.get(id);
		return found ? { vi: found.nameVi, en: found.nameEn } : null;
	};
	const parent = centre.parentId === null ? undefined : byId.get(centre.parentId);
	const parents = new Map(all.map((each) => [each.id, each.parentId]));
	const day = /^\d{4}-\d{2}-\d{2}$/.test(url.searchParams.get("on") ?? "")
		? url.searchParams.get("on")
		: null;
	return {
		id: centre.id,
		name: { vi: centre.nameVi, en: centre.nameEn },
		parent: parent
			? { id: parent.id, name: { vi: parent.nameVi, en: parent.nameEn }, inReach: mayManage(who, parent) }
			: null,
		closedOn: closedDay(centre),
		formerly: namesOf(own)
			.filter(({ until }) => until !== null)
			.reverse(),
		here: counts.get(centre.id)?.here ?? 0,
		withBelow: counts.get(centre.id)?.withBelow ?? 0,
		asked: day === null ? null : { day, names: lineOn(everything, centre.id, day) },
		events: [...own].reverse().map((event) => ({
			number: event.number,
			kind: event.kind,
			from: event.from,
			name: event.nameVi === null ? null : { vi: event.nameVi, en: event.nameEn ?? event.nameVi },
			parent: nameOf(event.parentId),
			reason: event.reason,
			by: event.byId && (names.get(event.byId) ?? null),
			at: event.at,
		})),
		parents: choicesAmong(
			who,
			all.filter((each) => each.closedOn === null && !wouldBeBelowItself(parents, centre.id, each.id)),
		),
		may: {
			rename: centre.closedOn === null,
			move: centre.closedOn === null && parent !== undefined && mayManage(who, parent),
		},
		today,
		builtOn: own.length,
	};
}

/** The names from the root down to a centre on a day; null where it was not there yet. */
function lineOn(everything: readonly RecordedCentreEvent[], centreId: string, day: string) {
	const names: { vi: string; en: string }[] = [];
	const seen = new Set<string>();
	for (let at: string | null = centreId; at !== null && !seen.has(at); ) {
		seen.add(at);
		const here: string = at;
		const state = centreOn(
			everything.filter((event) => event.centreId === here),
			day,
		);
		if (!state) break;
		names.unshift(state.name);
		at = state.parentId;
	}
	return names.length > 0 ? names : null;
}

/**
 * Renames, moves or closes a centre. Who moves or closes one has authority over where it belongs, and for a move also
 * over where it is to belong. Nothing is lost: what was so before stays so for the days before.
 */
export async function changeCentreBy(
	who: SignedIn,
	centreId: string | undefined,
	deed: CentreDeed,
	now: number,
): Promise<{ ok: true } | Refused> {
	const { id } = await getCentreInReach(who, centreId);
	const today = todayAt(now);
	return changeCentre<Refused>(id, { personId: who.personId, today }, async (tree, events, on) => {
		const centre = tree.find((each) => each.id === id);
		if (!centre || !mayManage(who, centre)) notFound();
		if (Number(deed.builtOn) !== events.length) return refused("form", "stale", 409);
		if (centre.closedOn !== null) return refused("form", "isClosed");
		const begun = events.find(({ kind }) => kind === "added")?.from ?? null;
		if (deed.from > today) return refused("from", "dayToCome");
		if (begun !== null && deed.from < begun) return refused("from", "beforeBeginning");
		const { from, reason } = deed;
		const say = (event: Omit<NewCentreEvent, "from" | "reason">) => ({
			ok: true as const,
			event: { ...event, from, reason },
		});
		const nothing = { nameVi: null, nameEn: null, parentId: null };
		if (deed.deed === "rename") {
			const { nameVi, nameEn } = deed;
			if (isNameTaken(tree, { parentId: centre.parentId, nameVi, except: id }))
				return refused("nameVi", "nameTaken");
			return say({ ...nothing, kind: "renamed", nameVi, nameEn });
		}
		const parent = tree.find((each) => each.id === centre.parentId);
		if (!parent || !mayManage(who, parent)) return refused("form", "notYours");
		if (deed.deed === "move") {
			const next = tree.find((each) => each.id === deed.parentId);
			if (!next || !mayManage(who, next) || next.closedOn !== null) return refused("parentId", "needParent");
			const parents = new Map(tree.map((each) => [each.id, each.parentId]));
			if (wouldBeBelowItself(parents, id, next.id)) return refused("parentId", "belowItself");
			if (isNameTaken(tree, { parentId: next.id, nameVi: centre.nameVi, except: id }))
				return refused("parentId", "nameTaken");
			return say({ ...nothing, kind: "moved", parentId: next.id });
		}
		if (tree.some((each) => each.parentId === id && each.closedOn === null))
			return refused("form", "hasCentres");
		if (await hasPeopleFrom(id, from, on)) return refused("form", "hasPeople");
		return say({ ...nothing, kind: "closed" });
	});
}
