import { hash, verify } from "@node-rs/argon2";
import { type BetterAuthPlugin, betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { APIError, createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { uuidv7 } from "uuidv7";
import { z } from "zod";
import { database } from "~/persistence/database.server";
import { findDisabledAt } from "~/persistence/people.server";
import { findFactorNeed } from "~/persistence/second-factors.server";
import { env, servedByHttps } from "~/platform/env.server";

/** The header in which our own server passes the client's address; what the client sends under this name is dropped. */
export const ADDRESS_HEADER = "x-lang-nghe-address";
export const cookieName = () => (servedByHttps() ? "__Host-lang-nghe-session" : "lang-nghe-session");

/** Argon2id with the parameters that OWASP's password storage cheat sheet gives first (19 MiB, 2 passes, 1 lane). */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
export const hashPassword = (password: string) => hash(password.normalize("NFC"), ARGON2);
/** Whether a password is the one of this hash. */
export const verifyPassword = (hashed: string, password: string) => verify(hashed, password.normalize("NFC"));

/** The longest password that is looked at; new ones are shorter (new-password.ts). */
const LONGEST_GIVEN = 256;

/** In the answer to a right password when it is not enough: no session was made. */
export const SECOND_STEP = "SECOND_STEP";
const START = "/start-session";

/** Begins a session for somebody who has proved by a second factor who they are. Called by second-step.server.ts only. */
const startSession = {
	id: "start-session",
	endpoints: {
		startSession: createAuthEndpoint(
			START,
			{ method: "POST", body: z.object({ personId: z.string() }), metadata: { SERVER_ONLY: true } },
			async (ctx) => {
				const user = await ctx.context.internalAdapter.findUserById(ctx.body.personId);
				const session = user && (await ctx.context.internalAdapter.createSession(user.id, false));
				if (!session) throw new APIError("UNAUTHORIZED");
				await setSessionCookie(ctx, { session, user });
				return ctx.json({ started: true });
			},
		),
	},
} satisfies BetterAuthPlugin;

/**
 * Sign-in and sessions. Its routes are not served: the pages' actions call `auth.handler`, so nothing else of it can
 * be reached from outside. What counts the tries is limits.server.ts.
 */
export const auth = betterAuth({
	appName: "Lắng Nghe",
	baseURL: env().PUBLIC_URL,
	basePath: "/api/auth",
	secret: env().LANG_NGHE_SECRET,
	telemetry: { enabled: false },
	logger: { disabled: true },
	// What is no answer of its own (the database does not answer) is not to look like a wrong password.
	onAPIError: { throw: true },
	database: prismaAdapter(database, { provider: "postgresql" }),
	user: { modelName: "person" },
	session: {
		modelName: "session",
		fields: { userId: "personId" },
		expiresIn: env().SESSION_HOURS * 3600,
		disableSessionRefresh: true,
		cookieCache: { enabled: false },
	},
	account: { modelName: "account", fields: { userId: "personId" } },
	emailAndPassword: {
		enabled: true,
		disableSignUp: true,
		minPasswordLength: 1,
		maxPasswordLength: LONGEST_GIVEN,
		password: {
			hash: hashPassword,
			verify: ({ hash: hashed, password }) => verifyPassword(hashed, password),
		},
	},
	rateLimit: { enabled: false },
	plugins: [startSession],
	databaseHooks: {
		session: {
			create: {
				// Every session passes here, by whichever way it is to begin.
				before: async (session, context) => {
					if (await findDisabledAt(session.userId)) return false;
					// These two ask somebody who has given the factor already.
					if (context?.path === START || context?.path === "/change-password") return;
					const need = await findFactorNeed(session.userId);
					if (need.has || need.required)
						throw new APIError("FORBIDDEN", { code: SECOND_STEP, personId: session.userId, ...need });
				},
			},
		},
	},
	advanced: {
		database: { generateId: () => uuidv7() },
		ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
		cookies: { session_token: { name: cookieName() } },
		defaultCookieAttributes: { httpOnly: true, sameSite: "lax", secure: servedByHttps(), path: "/" },
		useSecureCookies: false,
	},
});
