import { endSessions, findSetupSecret, saveSetupSecret } from "~/persistence/own-sessions.server";
import { findFactor, findFactorNeed, removeOwnFactor } from "~/persistence/second-factors.server";
import { inBackground } from "~/platform/background.server";
import { mailNotice } from "~/platform/mail/write-mail.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { confirmPassword } from "~/platform/sign-in/confirm-password.server";
import { takeTry } from "~/platform/sign-in/limits.server";
import { newSealedSecret, renewRecoveryCodes, setUpFactor } from "~/platform/sign-in/second-factor.server";
import { type SetupView, setupView } from "~/platform/sign-in/setup-view.server";
import type { FactorDeed } from "./second-factor-form";

export interface FactorView {
	/** When it was set up; null: there is none. */
	readonly since: number | null;
	readonly codesLeft: number;
	/** A role that one holds asks for it. */
	readonly required: boolean;
	/** It is being set up in this session. */
	readonly setup: SetupView | null;
}

/** One's own second factor. */
export async function getOwnFactor(who: SignedIn): Promise<FactorView> {
	const [factor, need, sealed] = await Promise.all([
		findFactor(who.personId),
		findFactorNeed(who.personId),
		findSetupSecret(who.sessionId),
	]);
	return {
		since: factor?.since ?? null,
		codesLeft: factor?.codesLeft ?? 0,
		required: need.required,
		setup: factor || !sealed ? null : setupView(sealed, { id: who.personId, email: who.email }),
	};
}

export interface FactorAnswer {
	readonly deed?: string;
	readonly errors?: Record<string, string>;
	readonly retrySeconds?: number;
	/** Shown now and never again. */
	readonly codes?: readonly string[];
}
type FactorOutcome = { status: 200 | 401 | 409 | 429; answer: FactorAnswer } | { status: 302 };

/** Does one deed to one's own factor. What changes it asks for the password once more. */
export async function changeOwnFactor(
	who: SignedIn,
	given: FactorDeed,
	address: string,
	now: number,
): Promise<FactorOutcome> {
	const { deed } = given;
	if (deed === "cancel") {
		await saveSetupSecret(who.sessionId, null);
		return { status: 302 };
	}
	if (deed === "confirm") return confirmSetup(who, given.code, address, now);
	const confirmed = await confirmPassword(who.personId, given.password, address);
	if (!confirmed.ok)
		return confirmed.reason === "wrong"
			? { status: 401, answer: { deed, errors: { password: "wrong" } } }
			: { status: 429, answer: { deed, errors: { form: "too-many" }, retrySeconds: confirmed.retrySeconds } };
	if (deed === "begin") {
		await saveSetupSecret(who.sessionId, newSealedSecret(who.personId));
		return { status: 302 };
	}
	if (deed === "new-codes") {
		const codes = await renewRecoveryCodes(who.personId);
		return codes ? { status: 200, answer: { deed, codes } } : { status: 302 };
	}
	if ((await findFactorNeed(who.personId)).required)
		return { status: 409, answer: { deed, errors: { form: "required" } } };
	if (await removeOwnFactor(who.personId)) {
		await endSessions(who.personId, { allBut: who.sessionId }, who.personId);
		inBackground("the mail about a second factor", () => mailNotice(who.personId, "factor-off"));
	}
	return { status: 302 };
}

async function confirmSetup(
	who: SignedIn,
	code: string,
	address: string,
	now: number,
): Promise<FactorOutcome> {
	const deed = "confirm";
	const sealed = await findSetupSecret(who.sessionId);
	if (!sealed) return { status: 302 };
	const attempt = await takeTry("code", { account: who.personId, address });
	if (!attempt.ok)
		return {
			status: 429,
			answer: { deed, errors: { form: "too-many" }, retrySeconds: attempt.retrySeconds },
		};
	const made = await setUpFactor(who.personId, sealed, code, now);
	if (!made.ok && made.reason === "wrong") {
		await attempt.failed();
		return { status: 401, answer: { deed, errors: { code: "wrongCode" } } };
	}
	await attempt.succeeded();
	await saveSetupSecret(who.sessionId, null);
	if (!made.ok) return { status: 409, answer: { deed, errors: { form: "there" } } };
	await endSessions(who.personId, { allBut: who.sessionId }, who.personId);
	inBackground("the mail about a second factor", () => mailNotice(who.personId, "factor-on"));
	return { status: 200, answer: { deed, codes: made.codes } };
}
