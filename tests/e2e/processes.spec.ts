import { expect, test } from "../setup/fixtures";
import { makeSession } from "../setup/sessions";
import { startTestServer, type TestServer } from "../setup/test-server";

// Two processes on one database behave as one: asked by HTTP, turn by turn, now one and now the other.
let other: TestServer;
test.beforeEach(async ({ product }) => {
	other = await startTestServer(product.database.url);
});
test.afterEach(() => other.stop());

test("a call goes on whichever process answers, an event counts once, and a sign-out counts at both", async ({
	product,
}) => {
	const { name, value } = await makeSession(product.database, "trainee");
	const headers = (url: string) => ({ Cookie: `${name}=${value}`, Origin: url });
	const urls = [product.url, other.url];
	const form = (url: string, path: string, body: Record<string, string>) =>
		fetch(`${url}${path}`, {
			method: "POST",
			headers: headers(url),
			body: new URLSearchParams(body),
			redirect: "manual",
		});
	const taken = await form(product.url, "/scenarios/S01", { startKey: crypto.randomUUID() });
	const callId = /\/calls\/([^/?]+)/.exec(taken.headers.get("location") ?? "")?.[1];
	expect(callId).toBeTruthy();
	const turn = async (url: string, clientId: string, seq: number, event: unknown) => {
		const response = await fetch(`${url}/calls/${callId}/turn`, {
			method: "POST",
			headers: { ...headers(url), "Content-Type": "application/json" },
			body: JSON.stringify({ clientId, expectedSeq: seq + 1, lines: 0, event }),
		});
		return { status: response.status, answer: response.status === 401 ? null : await response.json() };
	};

	let { answer } = await turn(other.url, "answer-the-phone", 0, { type: "answer" });
	expect(answer.outcome).toBe("taken");
	let sent = 1;
	for (let index = 0; index < 6 && answer.view.status === "open"; index++) {
		const event = answer.view.wordsWanted
			? { type: "own-words", words: "Dạ em nghe." }
			: { type: "reply", key: "1" };
		const { seq } = answer.view;
		const one = await turn(urls[index % 2] ?? "", `turn-number-${index}`, seq, event);
		expect(one.answer.outcome).toBe("taken");
		// The same again, at the other one: it was lost on its way back, as far as the browser knows.
		const again = await turn(urls[(index + 1) % 2] ?? "", `turn-number-${index}`, seq, event);
		expect(again.answer.outcome).toBe("already");
		expect(again.answer.view.seq).toBe(one.answer.view.seq);
		// And another tab that saw the state before: it is told and follows.
		const late = await turn(urls[index % 2] ?? "", `another-tab-${index}`, seq, event);
		expect([late.status, late.answer.outcome]).toEqual([409, "elsewhere"]);
		answer = one.answer;
		sent++;
	}
	const events = await product.database.query<{ n: number }>(
		`SELECT count(*)::int AS n FROM "CallEvent" WHERE "callId" = $1 AND "clientId" IS NOT NULL`,
		[callId],
	);
	expect(sent).toBeGreaterThan(3);
	expect(events[0]?.n).toBe(sent);

	expect((await form(product.url, "/sign-out", {})).status).toBe(302);
	expect((await turn(other.url, "after-sign-out", answer.view.seq, { type: "hold" })).status).toBe(401);
});
