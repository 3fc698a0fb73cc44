import type { Progress } from "~/domain/call/take-event";
import type { CompiledScenario } from "~/domain/scenario/compile-scenario";
import { standing } from "~/domain/scenario/play";
import { type CallAtTurn, storeProgress } from "./calls.server";
import type { Transaction } from "./database.server";

/** Stores what happened in a call, with the ending that it reached, if it did. False when somebody else was first. */
export function storeCall(
	call: CallAtTurn,
	compiled: CompiledScenario,
	{ state, logged }: Pick<Progress, "state" | "logged">,
	on?: Transaction,
): Promise<boolean> {
	const where = standing(compiled, state.snapshot);
	const ending = where.at === "ended" ? where.ending : null;
	return storeProgress(call.id, call.state.seq, state, logged, ending, on);
}
