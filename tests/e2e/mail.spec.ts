import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { DEMO_PASSWORD } from "../../prisma/seed/demo-people";
import { test as base, expect, type Product } from "../setup/fixtures";
import { FormClient } from "../setup/form-client";
import { type MailServer, readMail, startMailServer } from "../setup/mail-server";
import { emailOf } from "../setup/sessions";
import { startTestServer } from "../setup/test-server";

/** A server of the product that sends its mail to a server of ours. */
interface Post {
	url: string;
	mail: MailServer;
}
const test = base.extend<{ post: Post }>({
	post: async ({ product }, use) => {
		const mail = await startMailServer();
		const server = await startTestServer(product.database.url, {
			SMTP_URL: mail.url,
			MAIL_FROM: "Lắng Nghe <lang-nghe@donvi.example>",
		});
		await use({ url: server.url, mail });
		mail.release();
		await server.stop();
		await mail.stop();
	},
});
test.use({ fresh: true, trace: "off" });

const linkIn = (text: string) => /https?:\/\/\S+\/(set-password|confirm-email)\/\S+/.exec(text)?.[0] ?? "";
const pathIn = (text: string) => new URL(linkIn(text)).pathname;
const nth = (mail: MailServer, n: number) => readMail(mail.received[n]?.source ?? "");
const newOne = { password: "mưa rơi trên mái tôn", repeat: "mưa rơi trên mái tôn" };
const idOf = async (product: Product, login: string) =>
	(
		await product.database.query<{ id: string }>(`SELECT id FROM "Person" WHERE email = $1`, [emailOf(login)])
	)[0]?.id ?? "";

test("a forgotten password: one answer for all, a mail for who is there, a link that works once", async ({
	product,
	post,
}) => {
	const client = new FormClient(post.url);
	const ask = async (email: string) => {
		const answer = await client.post("/forgotten-password", { email });
		return {
			status: answer.status,
			text: answer.text.replaceAll(email, "").replace(/nonce="[^"]*"|"nonce[^>]*/g, ""),
		};
	};
	const nobody = await ask("nobody@demo.langnghe.example");
	const known = await ask(emailOf("trainee"));
	expect(known.status).toBe(200);
	expect(known.text.length).toBe(nobody.text.length);
	await post.mail.arrived(1);
	const { headers, text } = nth(post.mail, 0);
	expect(post.mail.received[0]?.to).toEqual([emailOf("trainee")]);
	expect(headers).toMatchObject({ subject: "Đặt lại mật khẩu Lắng Nghe" });
	expect(headers.from).toBe("Lắng Nghe <lang-nghe@donvi.example>");
	expect(text).toContain("Chào Đỗ Minh Hạnh,");
	const kept = await product.database.query(`SELECT * FROM "OneTimeLink"`);
	expect(JSON.stringify(kept)).not.toContain(pathIn(text).split("/").at(-1));

	const [session] = [new FormClient(post.url)];
	await session?.signIn("trainee");
	// To look at it uses nothing up.
	expect((await client.get(pathIn(text))).status).toBe(200);
	expect((await client.post(pathIn(text), newOne)).location).toBe("/sign-in?password-set");
	expect((await client.post(pathIn(text), newOne)).status).toBe(404);
	expect((await session?.get("/calls"))?.location).toMatch(/^\/sign-in/);
	await post.mail.arrived(2);
	expect(nth(post.mail, 1).headers.subject).toBe("Mật khẩu Lắng Nghe đã đổi");
	expect(post.mail.received).toHaveLength(2);
});

test("the answer does not wait for the mail server, and the link runs out in an hour", async ({
	product,
	post,
}) => {
	post.mail.mood = "waits";
	const client = new FormClient(post.url);
	expect((await client.post("/forgotten-password", { email: emailOf("trainee") })).status).toBe(200);
	expect(post.mail.received).toHaveLength(0);
	post.mail.mood = "accepts";
	post.mail.release();
	// A mail server that has the mail already when it is released is told apart from one that has not by the count.
	await post.mail.arrived(1);
	const { text } = nth(post.mail, 0);
	const [{ minutes = 0 } = {}] = await product.database.query<{ minutes: number }>(
		`SELECT round(extract(epoch FROM "expiresAt" - now()) / 60)::int AS minutes FROM "OneTimeLink"`,
	);
	expect(minutes).toBeGreaterThan(55);
	expect(minutes).toBeLessThan(61);
	await product.database.query(`UPDATE "OneTimeLink" SET "expiresAt" = now()`);
	expect((await client.get(pathIn(text))).status).toBe(404);
	expect((await client.post(pathIn(text), newOne)).status).toBe(404);
});

test("five times an hour, for somebody and for nobody", async ({ post }) => {
	for (const email of [emailOf("trainee"), "nobody@demo.langnghe.example"]) {
		const statuses: number[] = [];
		for (let n = 0; n < 6; n++)
			statuses.push((await new FormClient(post.url).post("/forgotten-password", { email })).status);
		expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
	}
});

test("a name that would end a header's line ends none", async ({ product, post }) => {
	await product.database.query(
		`UPDATE "Person" SET language = 'en', name = E'A\\r\\nBcc: evil@example.com\\r\\n\\r\\n<b>x</b>\\u2028y' WHERE email = $1`,
		[emailOf("trainee")],
	);
	await new FormClient(post.url).post("/forgotten-password", { email: emailOf("trainee") });
	await post.mail.arrived(1);
	const { headers } = nth(post.mail, 0);
	expect(post.mail.received[0]?.to).toEqual([emailOf("trainee")]);
	expect(headers.bcc).toBeUndefined();
	expect(headers.subject).toBe("Set a new Lắng Nghe password");
	expect(headers["content-type"]).toMatch(/^text\/plain/);
});

test("an administrator has a link mailed; when no mail is accepted they hand it over", async ({
	product,
	post,
}) => {
	const admin = new FormClient(post.url);
	await admin.signIn("admin");
	const made = { name: "Kiều Anh Thư", email: "thu@donvi.example", role: "trainee", centreId: "ha-noi" };
	const page = await admin.post("/accounts/new", { ...made, language: "en", deliver: "mail" });
	expect(page.status).toBe(200);
	expect(page.text).not.toContain("/set-password/");
	await post.mail.arrived(1);
	expect(post.mail.received[0]?.to).toEqual(["thu@donvi.example"]);
	const { headers, text } = nth(post.mail, 0);
	expect(headers.subject).toBe("Your Lắng Nghe account");
	expect((await new FormClient(post.url).post(pathIn(text), newOne)).location).toBe("/sign-in?password-set");
	await post.mail.arrived(2);

	const account = `/accounts/${await idOf(product, "trainee")}`;
	expect((await admin.post(account, { deed: "mail-link" })).text).not.toContain("/set-password/");
	await post.mail.arrived(3);
	const first = pathIn(nth(post.mail, 2).text);
	post.mail.mood = "refuses";
	const handed = await admin.post(account, { deed: "mail-link" });
	expect(handed.text).toMatch(/Hãy trao liên kết này tận tay/);
	expect((await admin.get(first)).status).toBe(404);
	expect(
		(await admin.get(new URL(linkIn(handed.text.replaceAll("&quot;", '"')).split('"')[0] ?? "").pathname))
			.status,
	).toBe(200);
});

test("a new address holds once it is confirmed there, and the old one is told", async ({ product, post }) => {
	const client = new FormClient(post.url);
	await client.signIn("trainee");
	const email = "hanh.moi@donvi.example";
	expect((await client.post("/account/email", { email, password: "wrong" })).status).toBe(401);
	expect(
		(await client.post("/account/email", { email: emailOf("trainee"), password: DEMO_PASSWORD })).status,
	).toBe(422);
	// Somebody else's address: the same answer, and no mail.
	const other = await client.post("/account/email", { email: emailOf("trainer"), password: DEMO_PASSWORD });
	expect(other.status).toBe(200);
	expect((await client.post("/account/email", { email, password: DEMO_PASSWORD })).status).toBe(200);
	await post.mail.arrived(1);
	expect(post.mail.received[0]?.to).toEqual([email]);
	const link = pathIn(nth(post.mail, 0).text);
	// It is no link for a password.
	expect((await client.post(link.replace("confirm-email", "set-password"), newOne)).status).toBe(404);
	expect((await client.get(link)).status).toBe(200);
	const answers = await Promise.all(Array.from({ length: 5 }, () => new FormClient(post.url).post(link)));
	expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404, 404]);
	await post.mail.arrived(2);
	expect(post.mail.received[1]?.to).toEqual([emailOf("trainee")]);
	const again = new FormClient(post.url);
	expect((await again.signIn("trainee")).status).toBe(401);
	expect((await again.post("/sign-in", { email, password: DEMO_PASSWORD })).location).toBe("/");
	const rows = await product.database.query(
		`SELECT action FROM audit_event WHERE action LIKE 'email.%' ORDER BY at`,
	);
	expect(rows).toEqual([{ action: "email.change-asked" }, { action: "email.changed" }]);
});

test("without a mail server the mail is a file that only we can read", async ({ product }) => {
	const directory = await mkdtemp(path.join(os.tmpdir(), "lang-nghe-mail-"));
	const server = await startTestServer(product.database.url, { DATA_DIR: directory });
	try {
		await new FormClient(server.url).post("/forgotten-password", { email: emailOf("trainee") });
	} finally {
		// It stops when the mail is written.
		await server.stop();
	}
	const [file = ""] = await readdir(path.join(directory, "mail"));
	expect(file).toMatch(/\.txt$/);
	expect((await stat(path.join(directory, "mail", file))).mode & 0o077).toBe(0);
	const text = await readFile(path.join(directory, "mail", file), "utf8");
	expect(text).toMatch(new RegExp(`^To: .* <${emailOf("trainee")}>\nSubject: `));
	// The link stands whole on a line of its own.
	expect(text).toMatch(/^http:\/\/\S+\/set-password\/[\w-]{20,}$/m);
	await rm(directory, { recursive: true });
});
