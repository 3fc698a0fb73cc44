import { dayInVietnam } from "~/domain/certification/records";
import { checkForm } from "~/platform/http/form.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { doWithRound } from "./round-deeds.server";
import { roundDeed } from "./round-forms";
import { getRound } from "./round-in-reach.server";

type Posted =
	| { readonly ok: true; readonly to: string }
	| {
			readonly ok: false;
			readonly status: number;
			readonly refused: { readonly refusal: string; readonly given: Readonly<Record<string, string>> };
	  };

/** Reads what was posted to a round's page and does it; or says why not, with what was typed. */
export async function postRound(
	who: SignedIn,
	roundId: string | undefined,
	fields: Record<string, string | string[]>,
	now: number,
): Promise<Posted> {
	const { round } = await getRound(who, roundId);
	const form = checkForm(fields, roundDeed(dayInVietnam(new Date(now).toISOString())));
	if (!form.ok) {
		const refusal = Object.values(form.errors)[0] ?? "unknown";
		return { ok: false, status: 422, refused: { refusal, given: { ...form.given, refusal } } };
	}
	const refusal = await doWithRound(who, round.id, form.value, now);
	if (!refusal) return { ok: true, to: `/calibration/${round.id}?done=${form.value.deed}` };
	const given = Object.fromEntries(
		Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
	);
	return { ok: false, status: 409, refused: { refusal, given: { ...given, refusal } } };
}
