import { giveDraw } from "~/persistence/mix-assignments.server";
import { dateColumn } from "~/persistence/plain-day.server";
import { notFound } from "~/platform/http/refusals";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { drawForAll, laidOver, listMixes, listTrainees, markOf } from "./mix-draw.server";
import type { MixGift } from "./mix-form";

type Outcome = { ok: true; calls: number } | { ok: false; errors: Record<string, string> };

/**
 * Gives what the preview showed: drawn again from its seed, to people in reach (404 otherwise). Whatever has changed the
 * draw since (a call that was taken, a scenario that was published) is told instead, and nothing is given.
 */
export async function giveByMix(who: SignedIn, gift: MixGift, now: number): Promise<Outcome> {
	const inReach = new Set((await listTrainees(who, now)).map(({ id }) => id));
	if (!gift.personId.every((id) => inReach.has(id))) notFound();
	const { mixes, versions } = await listMixes();
	const mix = mixes.find(({ id }) => id === gift.mix);
	if (!mix) return { ok: false, errors: { mix: "needMix" } };
	const shares = await laidOver(mix, gift.purpose, versions);
	const how = {
		drawSeed: gift.seed,
		mix: mix.id,
		purpose: gift.purpose,
		dueOn: gift.dueOn === "" ? null : dateColumn(gift.dueOn),
		assignedById: who.personId,
	};
	const given = await giveDraw(gift.personId, how, (known) => {
		const drawn = drawForAll(shares, gift, known);
		return markOf(drawn) === gift.drawn ? drawn : null;
	});
	return given === "changed" ? { ok: false, errors: { form: "changed" } } : { ok: true, calls: given };
}
