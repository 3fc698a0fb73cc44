import { createHash } from "node:crypto";
import type { CallMix } from "~/domain/assignment/call-mix.schema";
import { drawByMix } from "~/domain/assignment/draw-by-mix";
import { type Weighed, weighPool } from "~/domain/assignment/weigh-pool";
import { holdsOn } from "~/domain/shared/days";
import { seededRandom } from "~/domain/shared/seeded-random";
import type { LocalisedText } from "~/domain/shared/text";
import { getScenarioVersion } from "~/persistence/library.server";
import type { ByPerson, KnownCalls } from "~/persistence/mix-assignments.server";
import { listPeopleUnder } from "~/persistence/people.server";
import { type CurrentVersion, listCurrentVersions } from "~/persistence/scenarios.server";
import { readCallMixes } from "~/platform/content/call-mixes.server";
import { may, reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { purposeOf } from "./assignment-form";
import type { MixRequest } from "./mix-form";
import { mayAssign, todayAt } from "./person-in-reach.server";

/** Somebody to whom calls may be given. */
export interface Trainee {
	readonly id: string;
	readonly name: string;
	readonly centre: LocalisedText;
}

/** Who may be given calls by this person: by name, with the centre at which they train. */
export async function listTrainees(who: SignedIn, now: number): Promise<Trainee[]> {
	const today = todayAt(now);
	const everybody = await listPeopleUnder(reach(who, "assignment.make").paths);
	return everybody
		.filter((person) => mayAssign(who, person, now))
		.flatMap(({ id, name, holdings }) => {
			const trains = holdings.find(
				(holding) =>
					holding.role === "trainee" &&
					holdsOn(holding, today) &&
					may(who, "assignment.make", { personId: null, centrePaths: [holding.centrePath] }),
			);
			return trains ? [{ id, name, centre: trains.centre }] : [];
		});
}

/** The mixes, and what there is to draw by them. */
export async function listMixes(): Promise<{
	mixes: readonly CallMix[];
	versions: readonly CurrentVersion[];
}> {
	const versions = await listCurrentVersions({ sealed: true });
	return { mixes: await readCallMixes(new Set(versions.map(({ scenarioId }) => scenarioId))), versions };
}

/** A mix laid over what is published for a purpose: the open pool for practice, the sealed one for assessed calls. */
export async function laidOver(
	mix: CallMix,
	purpose: MixRequest["purpose"],
	versions: readonly CurrentVersion[],
): Promise<Weighed[]> {
	const fitting = versions.filter(({ pool }) => purposeOf(pool) === purpose);
	return weighPool(mix, await Promise.all(fitting.map(({ hash }) => getScenarioVersion(hash))));
}

/** So long that what has a hundredth of the draws comes up in nearly all. */
const LONG_DRAW = 500;

/** What each person is given, in its order. Who else is given calls does not change somebody's draw. */
export function drawForAll(
	shares: readonly Weighed[],
	{ personId, count, seed, purpose }: Pick<MixRequest, "personId" | "count" | "seed" | "purpose">,
	{ lately, opened }: KnownCalls,
): ByPerson {
	const forPerson = (id: string) => {
		const left = shares.filter((share) => !opened.get(id)?.includes(share.id));
		const whole = left.reduce((sum, { share }) => sum + share, 0);
		return left.map((each) => ({ ...each, share: each.share / whole }));
	};
	// Nobody is assessed twice by what they know: of a long draw each sealed scenario counts where it first comes.
	const once = purpose === "assessed";
	return new Map(
		personId.map((id) => {
			const drawn = drawByMix(forPerson(id), {
				count: once ? LONG_DRAW : count,
				after: lately.get(id) ?? [],
				random: seededRandom(seed, `mix/${id}`),
			});
			return [id, once ? [...new Set(drawn)].slice(0, count) : drawn];
		}),
	);
}

/** By which a preview's draw is known again, without naming what is in it. */
export function markOf(drawn: ByPerson): string {
	const inOrder = [...drawn].sort(([a], [b]) => (a < b ? -1 : 1));
	return createHash("sha256").update(JSON.stringify(inOrder)).digest("hex").slice(0, 16);
}
