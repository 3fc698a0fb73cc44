import {
	endSignInStep,
	findSignInStep,
	insertSignInStep,
	type SignInStep,
} from "~/persistence/sign-in-steps.server";
import { env, servedByHttps } from "~/platform/env.server";
import { auth } from "./auth.server";
import { hashOfSecret, newSecret } from "./one-time-secret.server";
import { newSealedSecret } from "./second-factor.server";
import { readCookie } from "./session-token.server";

/** How long somebody may take between the password and the code. */
const STEP_SECONDS = 600;
const cookieName = () => (servedByHttps() ? "__Host-lang-nghe-step" : "lang-nghe-step");
const cookie = (value: string, seconds: number) =>
	`${cookieName()}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${servedByHttps() ? "; Secure" : ""}`;

/** The right password was given. Returns the cookies of the step to come: they open nothing but its page. */
export async function beginSecondStep(personId: string, has: boolean): Promise<string[]> {
	const { secret, secretHash } = newSecret();
	await insertSignInStep({
		tokenHash: secretHash,
		personId,
		setupSecret: has ? null : newSealedSecret(personId),
		seconds: STEP_SECONDS,
	});
	return [cookie(secret, STEP_SECONDS)];
}

/** The step that this browser is at, or null. */
export async function findSecondStep(request: Request): Promise<SignInStep | null> {
	const token = readCookie(request, cookieName());
	return token ? findSignInStep(hashOfSecret(token)) : null;
}

/** Ends the step and begins the session. Null: the step was taken already, or the account disabled meanwhile. */
export async function finishSecondStep(
	step: SignInStep,
	from: { userAgent: string },
): Promise<string[] | null> {
	if (!(await endSignInStep(step.id))) return null;
	const response = await auth.api.startSession({
		body: { personId: step.personId },
		headers: new Headers({ "user-agent": from.userAgent, origin: new URL(env().PUBLIC_URL).origin }),
		asResponse: true,
	});
	return response.ok ? [...response.headers.getSetCookie(), ...endSecondStep()] : null;
}

/** The cookies that end the step in the browser. */
const endSecondStep = (): string[] => [cookie("", 0)];
