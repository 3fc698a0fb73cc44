import { hash, verify } from "@node-rs/argon2";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { uuidv7 } from "uuidv7";
import { database } from "~/persistence/database.server";
import { findDisabledAt } from "~/persistence/people.server";
import { env, servedByHttps } from "~/platform/env.server";

/** A session ends twelve hours after sign-in, whatever happens: a shift and its hand-over. */
const SESSION_SECONDS = 12 * 60 * 60;
/** The header in which our own server passes the client's address; what the client sends under this name is dropped. */
export const ADDRESS_HEADER = "x-lang-nghe-address";
export const cookieName = () => (servedByHttps() ? "__Host-lang-nghe-session" : "lang-nghe-session");

/** Argon2id with the parameters that OWASP's password storage cheat sheet gives first (19 MiB, 2 passes, 1 lane). */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
export const hashPassword = (password: string) => hash(password.normalize("NFC"), ARGON2);
const verifyPassword = (hashed: string, password: string) => verify(hashed, password.normalize("NFC"));

/**
 * Sign-in and sessions. Its routes are not served: the pages' actions call `auth.handler`, so that its rate limit
 * counts (calls through `auth.api` are never limited) and nothing else of it can be reached from outside.
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
		expiresIn: SESSION_SECONDS,
		disableSessionRefresh: true,
		cookieCache: { enabled: false },
	},
	account: { modelName: "account", fields: { userId: "personId" } },
	emailAndPassword: {
		enabled: true,
		disableSignUp: true,
		minPasswordLength: 1,
		maxPasswordLength: 256,
		password: {
			hash: hashPassword,
			verify: ({ hash: hashed, password }) => verifyPassword(hashed, password),
		},
	},
	rateLimit: {
		enabled: true,
		storage: "database",
		window: 60,
		max: 100,
		customRules: { "/sign-in/email": { window: 60, max: 10 } },
	},
	databaseHooks: {
		session: {
			create: {
				before: async (session) => ((await findDisabledAt(session.userId)) ? false : undefined),
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
