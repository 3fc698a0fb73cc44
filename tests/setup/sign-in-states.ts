import { createHash } from "node:crypto";
import { DEMO_PASSWORD } from "../../prisma/seed/demo-people";
import { emailOf } from "./sessions";
import type { TestDatabase } from "./test-databases";

export const LINK_SECRET = "the-secret-of-a-link-for-a-picture-0123456789";

/** Links of the picture's person: one sets a password, one (LINK_SECRET-email) confirms a new address. */
export async function plantLinks({ query }: TestDatabase, personId: string): Promise<void> {
	const hash = (secret: string) => createHash("sha256").update(secret).digest("hex");
	await query(
		`INSERT INTO "OneTimeLink" (id, "secretHash", "personId", "newEmail", "expiresAt")
		 VALUES (gen_random_uuid(), $1, $3, NULL, now() + interval '1 day'),
			(gen_random_uuid(), $2, $3, 'hanh.do@donvi.example', now() + interval '1 day') ON CONFLICT DO NOTHING`,
		[hash(LINK_SECRET), hash(`${LINK_SECRET}-email`), personId],
	);
}

export const STEP_COOKIE = "lang-nghe-step";

/** Two who gave their password: one has a factor, one has to set one up. The steps do not run out while one looks. */
export async function makeSteps({
	url,
	database,
}: {
	url: string;
	database: TestDatabase;
}): Promise<{ code: string; setUp: string }> {
	const begin = async (login: string) => {
		const answer = await fetch(`${url}/sign-in`, {
			method: "POST",
			redirect: "manual",
			headers: { origin: url },
			body: new URLSearchParams({ email: emailOf(login), password: DEMO_PASSWORD }),
		});
		const cookie = answer.headers.getSetCookie().find((each) => each.startsWith(`${STEP_COOKIE}=`));
		if (!cookie) throw new Error(`no second step for ${login}: ${answer.status}`);
		return cookie.slice(STEP_COOKIE.length + 1).split(";")[0] ?? "";
	};
	await database.query(
		`INSERT INTO "SecondFactor" ("personId", secret) SELECT id, '-' FROM "Person" WHERE email = $1`,
		[emailOf("trainer2")],
	);
	await database.query(`INSERT INTO "RequiredFactor" (role) VALUES ('manager')`);
	const found = { code: await begin("trainer2"), setUp: await begin("manager") };
	await database.query(`DELETE FROM "RequiredFactor"`);
	await database.query(`UPDATE "SignInStep" SET "expiresAt" = now() + interval '1 day'`);
	return found;
}
