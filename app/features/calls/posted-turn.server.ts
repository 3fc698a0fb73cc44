import { uuidv7 } from "uuidv7";
import { type TurnRequest, turnRequest } from "./turn-request";

/**
 * A turn posted as a plain form: `deed` is "answer", "hold", "resume", "hang-up", "own-words" or "reply:2". Without
 * script there is no id to send twice; the expected number alone keeps it from counting twice. Null: not understood.
 */
export function postedTurn(form: Record<string, string | string[]>): TurnRequest | null {
	const [type, key] = String(form.deed ?? "").split(":");
	const event =
		type === "reply"
			? { type, key }
			: type === "own-words"
				? { type, words: String(form.words ?? "") }
				: { type };
	const parsed = turnRequest.safeParse({
		clientId: uuidv7(),
		expectedSeq: Number(form.expectedSeq),
		lines: 0,
		event,
	});
	return parsed.success ? parsed.data : null;
}
