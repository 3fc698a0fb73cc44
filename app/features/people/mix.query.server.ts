import { randomUUID } from "node:crypto";
import type { CallMix } from "~/domain/assignment/call-mix.schema";
import { unservedOf } from "~/domain/assignment/unserved";
import { listKnownCalls } from "~/persistence/mix-assignments.server";
import type { CurrentVersion } from "~/persistence/scenarios.server";
import { checkForm } from "~/platform/http/form.server";
import { mayEver } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { drawForAll, laidOver, listMixes, listTrainees, markOf, type Trainee } from "./mix-draw.server";
import { type MixRequest, mixRequest } from "./mix-form";
import type { MixPreviewView, MixView } from "./mix-view";
import { todayAt } from "./person-in-reach.server";

/** The form of a draw, and where one is asked for what it comes to. */
export async function getMixView(who: SignedIn, url: URL, now: number): Promise<MixView> {
	const [{ mixes, versions }, trainees] = await Promise.all([listMixes(), listTrainees(who, now)]);
	const query = url.searchParams;
	const asked = {
		mix: query.get("mix") ?? mixes[0]?.id ?? "",
		purpose: query.get("purpose") ?? "practice",
		count: query.get("count") ?? "3",
		dueOn: query.get("dueOn") ?? "",
		personId: trainees.map(({ id }) => id).filter((id) => query.getAll("personId").includes(id)),
	};
	const today = todayAt(now);
	const seed = query.get("seed");
	const form = seed === null ? null : checkForm({ ...asked, seed }, mixRequest(today));
	const mix = mixes.find(({ id }) => id === asked.mix);
	return {
		mixes: mixes.map(({ groups: _, notFrom: __, ...shown }) => shown),
		people: trainees,
		today,
		asked,
		errors: form && !form.ok ? form.errors : form && !mix ? { mix: "needMix" } : {},
		nextSeed: randomUUID(),
		preview: form?.ok && mix ? await previewOf(who, mix, form.value, { versions, trainees }) : null,
	};
}

async function previewOf(
	who: SignedIn,
	mix: CallMix,
	asked: MixRequest,
	{ versions, trainees }: { versions: readonly CurrentVersion[]; trainees: readonly Trainee[] },
): Promise<MixPreviewView> {
	const shares = await laidOver(mix, asked.purpose, versions);
	const drawn = drawForAll(shares, asked, await listKnownCalls(asked.personId, asked.seed));
	const known = new Map(versions.map((version) => [version.scenarioId, version]));
	// Drawing again and again would list the sealed pool: it is known by name to those alone who may see it.
	const named = asked.purpose === "practice" || mayEver(who, "scenario.see-sealed");
	const unserved = unservedOf(mix, shares);
	return {
		seed: asked.seed,
		mark: markOf(drawn),
		mix: mix.name,
		choices: shares.length,
		unserved: {
			parts: unserved.parts,
			scenarioIds: unserved.scenarioIds,
			groups: mix.groups.filter(({ id }) => unserved.groupIds.includes(id)).map(({ name }) => name),
		},
		groups: mix.groups.map(({ id, name, weight }) => {
			const inside = shares.filter(({ groupId }) => groupId === id);
			const share = inside.reduce((sum, each) => sum + each.share, 0);
			return { name, weight, percent: Math.round(share * 1000) / 10, scenarios: inside.length };
		}),
		drawn: trainees
			.filter(({ id }) => drawn.has(id))
			.map(({ id, name }) => ({
				person: { id, name },
				calls: (drawn.get(id) ?? []).flatMap((scenarioId) => {
					const version = known.get(scenarioId);
					if (!version) return [];
					const { title, difficulty } = version;
					return [{ scenarioId, title: named ? title : null, difficulty }];
				}),
			})),
	};
}
