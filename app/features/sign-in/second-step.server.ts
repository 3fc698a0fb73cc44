import type { SignInStep } from "~/persistence/sign-in-steps.server";
import { inBackground } from "~/platform/background.server";
import { mailNotice } from "~/platform/mail/write-mail.server";
import { takeTry } from "~/platform/sign-in/limits.server";
import { setUpFactor, takeCode } from "~/platform/sign-in/second-factor.server";
import { finishSecondStep } from "~/platform/sign-in/second-step.server";

interface Client {
	readonly address: string;
	readonly userAgent: string;
}
type Refused =
	| { ok: false; reason: "wrong" }
	/** The step ran out, was taken in another window, or the account was disabled meanwhile. */
	| { ok: false; reason: "gone" }
	| { ok: false; reason: "too-many"; retrySeconds: number };

/** Signs in whoever gave the password before and gives a code now. Tries count by account and address. */
export async function giveCode(
	step: SignInStep,
	code: string,
	client: Client,
	now: number,
): Promise<{ ok: true; cookies: string[] } | Refused> {
	const attempt = await takeTry("code", { account: step.personId, address: client.address });
	if (!attempt.ok) return { ok: false, reason: "too-many", retrySeconds: attempt.retrySeconds };
	if (!(await takeCode(step.personId, code, now))) {
		await attempt.failed();
		return { ok: false, reason: "wrong" };
	}
	await attempt.succeeded();
	const cookies = await finishSecondStep(step, client);
	if (!cookies) return { ok: false, reason: "gone" };
	if (!/^[\d\s]+$/.test(code))
		inBackground("the mail about a recovery code", () => mailNotice(step.personId, "recovery-code"));
	return { ok: true, cookies };
}

/** Sets up the factor that a role asks for, and signs in. The recovery codes are in this answer and nowhere else. */
export async function setUpOnTheWayIn(
	step: SignInStep,
	code: string,
	client: Client,
	now: number,
): Promise<{ ok: true; cookies: string[]; codes: string[] } | Refused> {
	const attempt = await takeTry("code", { account: step.personId, address: client.address });
	if (!attempt.ok) return { ok: false, reason: "too-many", retrySeconds: attempt.retrySeconds };
	const made = await setUpFactor(step.personId, step.setupSecret ?? "", code, now);
	if (!made.ok && made.reason === "wrong") {
		await attempt.failed();
		return { ok: false, reason: "wrong" };
	}
	await attempt.succeeded();
	const cookies = made.ok ? await finishSecondStep(step, client) : null;
	if (!made.ok || !cookies) return { ok: false, reason: "gone" };
	inBackground("the mail about a second factor", () => mailNotice(step.personId, "factor-on"));
	return { ok: true, cookies, codes: made.codes };
}
