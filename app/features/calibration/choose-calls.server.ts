import { roundState } from "~/domain/calibration/round-state";
import { searchName } from "~/domain/shared/search-name";
import { choosableAmong, listChoosableCalls } from "~/persistence/calibration-choice.server";
import { addRoundCalls } from "~/persistence/calibration-deeds.server";
import { type StoredRound, withRound } from "~/persistence/calibration-rounds.server";
import { checkForm } from "~/platform/http/form.server";
import { notFound } from "~/platform/http/refusals";
import { reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { chosenCalls } from "./round-forms";
import { getLedRound } from "./round-in-reach.server";

const PAGE_SIZE = 25;

/** The calls that a round may take. */
export interface ChooseCallsView {
	readonly roundId: string;
	readonly roundName: string;
	readonly chosen: number;
	readonly q: string;
	readonly difficulty: number | null;
	readonly total: number;
	readonly page: number;
	readonly pages: number;
	readonly rows: readonly {
		readonly callId: string;
		readonly number: number;
		readonly scenario: string;
		readonly difficulty: number;
		readonly completedAt: number;
		readonly criticalErrors: number;
		readonly passed: boolean | null;
	}[];
}

export async function getChooseCalls(
	who: SignedIn,
	roundId: string | undefined,
	url: URL,
): Promise<ChooseCallsView> {
	const round = await getLedRound(who, roundId);
	if (roundState(round) !== "preparing") notFound();
	const q = (url.searchParams.get("q") ?? "").slice(0, 100).trim();
	const level = Number(url.searchParams.get("difficulty"));
	const difficulty = [1, 2, 3, 4, 5].includes(level) ? level : null;
	const number = Number(url.searchParams.get("page") ?? 1);
	const page = Number.isInteger(number) && number >= 1 && number < 10_000 ? number : 1;
	const { total, rows } = await listChoosableCalls({
		...{ roundId: round.id, paths: reach(who, "raters.lead").paths, words: searchName(q), difficulty },
		...{ offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE },
	});
	return {
		...{ roundId: round.id, roundName: round.name, chosen: round.calls.length, q, difficulty, total, page },
		pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
		rows: rows.map(({ titleVi, titleEn, scenarioId, completedAt, ...row }) => ({
			...row,
			scenario: `${scenarioId} ${who.language === "vi" ? titleVi : titleEn}`,
			completedAt: completedAt.getTime(),
		})),
	};
}

/** Reads which calls were ticked and takes them in; or says why not. */
export async function postChosenCalls(
	who: SignedIn,
	roundId: string | undefined,
	fields: Record<string, string | string[]>,
	now: number,
): Promise<{ added: number } | { refusal: "needOne" | "tooLate"; status: number }> {
	const led = await getLedRound(who, roundId);
	const form = checkForm(fields, chosenCalls);
	if (!form.ok || form.value.callId.length === 0) return { refusal: "needOne", status: 422 };
	const added = await chooseCalls(who, led, form.value.callId, now);
	return added === null ? { refusal: "tooLate", status: 409 } : { added };
}

/**
 * Takes calls into a round that is being prepared: those that it may take, and no others.
 *
 * @returns how many were taken, or null when the round has begun meanwhile
 */
async function chooseCalls(
	who: SignedIn,
	led: StoredRound,
	callIds: readonly string[],
	now: number,
): Promise<number | null> {
	const fitting = await choosableAmong(led.id, reach(who, "raters.lead").paths, callIds);
	return withRound(led.id, async (round, on) => {
		if (roundState(round) !== "preparing") return null;
		if (fitting.length > 0)
			await addRoundCalls(on, round, fitting, { personId: who.personId, at: new Date(now) });
		return fitting.length;
	});
}
