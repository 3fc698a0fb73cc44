import { createHmac, randomBytes } from "node:crypto";
import type { TestDatabase } from "./test-databases";
import { TEST_SECRET } from "./test-databases";

/** The demo's sign-ins, by what they are. */
export const WHO = {
	trainee: "trainee",
	trainer: "trainer",
	trainer2: "trainer2",
	manager: "manager",
	foreignManager: "manager.danang",
	nationalManager: "manager.national",
	administrator: "admin",
} as const;
export type Who = keyof typeof WHO;

export interface Preferences {
	readonly language?: "vi" | "en";
	readonly theme?: "system" | "light" | "dark";
}

/** A cookie of the browser. */
export interface SessionCookie {
	readonly name: "lang-nghe-session";
	readonly value: string;
}

/** The address of a demo person. `login` is the part before the at sign, or one of WHO. */
export const emailOf = (login: string) => `${login in WHO ? WHO[login as Who] : login}@demo.langnghe.example`;

/**
 * Signs somebody in by writing the row that signing in writes, and sets their preferences. (That the form does the
 * same is for sign-in.spec.ts: the rate limit forbids it for every test.)
 */
export async function makeSession(
	database: TestDatabase,
	login: string,
	{ language = "vi", theme = "system" }: Preferences = {},
): Promise<SessionCookie> {
	const token = randomBytes(24).toString("base64url");
	const rows = await database.query(
		`WITH person AS (UPDATE "Person" SET language = $2, theme = $3 WHERE email = $1 RETURNING id)
		 INSERT INTO "Session" (id, token, "personId", "expiresAt", "updatedAt")
		 SELECT gen_random_uuid(), $4, id, now() + interval '2 hours', now() FROM person RETURNING id`,
		[emailOf(login), language, theme, token],
	);
	if (rows.length !== 1) throw new Error(`nobody has the address ${emailOf(login)}`);
	const signature = createHmac("sha256", TEST_SECRET).update(token).digest("base64");
	return { name: "lang-nghe-session", value: encodeURIComponent(`${token}.${signature}`) };
}
