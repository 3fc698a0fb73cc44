import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, type Product, test } from "../setup/fixtures";
import { ROOT } from "../setup/test-databases";
import { KINDS, type Kind, plantCanaries } from "./canaries.plant";
import { askFor, type Content, FORM, pathOf, type Things, things } from "./permissions.asking";
import { BODIES } from "./permissions.bodies";
import { LINES } from "./permissions.table";

// There is nothing to see.
test.use({ trace: "off" });

/** What somebody received: where from, and the bytes. */
type Received = { from: string; text: string }[];

let collected: { product: Product; trainee: Received; staff: Received } | null = null;

/** Everything that a trainee can receive, and what the staff receives of the same things. */
async function received(product: Product) {
	if (collected?.product === product) return collected;
	await plantCanaries(product.database);
	// What it has read already would be without the marks.
	await product.server.stop();
	await product.server.start();
	const ids = await things(product);
	const trainee = await receivedByTrainee(product, ids);
	const staff: Received = [];
	const asStaff = async (login: string, address: string) => {
		const response = await askFor(product, address, { method: "GET", login });
		staff.push({ from: `${login} ${address} ${response.status}`, text: await response.text() });
	};
	const [waiting] = await product.database.query<{ id: string }>(
		`SELECT c.id FROM "Call" c JOIN "CallEvent" e ON e."callId" = c.id AND e.type = 'own-words' JOIN "Person" p ON p.id = c."traineeId"
		 WHERE c."centreId" = 'ha-noi' AND c.purpose = 'assessed' AND c.status = 'completed' AND p.email NOT LIKE 'trainee@%'
		 ORDER BY EXISTS (SELECT 1 FROM "Release" r WHERE r."callId" = c.id) DESC, c.number LIMIT 1`,
	);
	await asStaff("trainer", "/scenarios/S03");
	await asStaff("trainer", `/assessments/${waiting?.id}?as=reader`);
	await asStaff("trainer", `/calls/${waiting?.id}/debrief`);
	await asStaff("trainer", `/assessments/${waiting?.id}`);
	await asStaff("manager", `/people/${ids.person.sibling}`);
	await asStaff("manager.danang", "/people");
	collected = { product, trainee, staff };
	return collected;
}

async function receivedByTrainee(product: Product, ids: Things): Promise<Received> {
	const all: Received = [];
	const ask = async (address: string, method = "GET", content?: Content) => {
		const response = await askFor(product, address, { method, login: "trainee", content });
		const text = (await response.text()).normalize("NFC");
		const headers = JSON.stringify([...response.headers]);
		all.push({ from: `${method} ${address} ${response.status}`, text: `${text}${headers}` });
		return { response, text };
	};
	// The debrief of a released call of one's own is for learning from it: all of it is shown there.
	await product.database.query(`DELETE FROM "Release" WHERE "callId" = $1`, [ids.call.mine]);
	for (const line of LINES.filter(({ route }) => route !== "sign-out" && route !== "account")) {
		const address = pathOf(ids, line, "trainee");
		const content = BODIES[line.route as keyof typeof BODIES] ?? undefined;
		await ask(address, line.method, content);
		await ask(`${address === "/" ? "/_root" : address}.data`, line.method, content);
		if (line.method === "POST") await ask(address, "POST", { type: "application/json", body: "{" });
	}
	await playSealedCall(ask, ids);
	for (const name of readdirSync(path.join(ROOT, "build/client/assets"))) await ask(`/assets/${name}`);
	return all;
}

/** An assessed call of the sealed scenario, from the first ring to its own debrief, every answer kept. */
async function playSealedCall(
	ask: (address: string, method?: string, content?: Content) => Promise<{ response: Response; text: string }>,
	ids: Things,
): Promise<void> {
	const taken = await ask(`/assignments/${ids.assignment.played}`, "POST", {
		type: FORM,
		body: "intent=take",
	});
	const call = taken.response.headers.get("location") ?? "";
	expect(call).toMatch(/^\/calls\//);
	const turn = async (seq: number, event: object) => {
		const body = JSON.stringify({ clientId: `canary-${seq}-0000`, expectedSeq: seq, lines: 0, event });
		const { text } = await ask(`${call}/turn`, "POST", { type: "application/json", body });
		return JSON.parse(text) as {
			view: { seq: number; status: string; wordsWanted: boolean; replies: { key: string }[] };
		};
	};
	let { view } = await turn(1, { type: "answer" });
	for (let taken = 0; taken < 120 && view.status === "open"; taken++) {
		if (taken === 3) await ask(call);
		const [reply] = view.replies;
		const event = view.wordsWanted
			? { type: "own-words", words: "Dạ em nghe." }
			: reply
				? { type: "reply", key: reply.key }
				: { type: "hang-up" };
		({ view } = await turn(view.seq + 1, event));
	}
	expect(view.status).toBe("wrap-up");
	for (const suffix of ["", ".data"]) await ask(`${call}${suffix}`);
	const record = { builtOn: 0, input: { facts: { f1: "a" }, notes: "b", referral: [] } };
	for (let twice = 0; twice < 2; twice++)
		await ask(`${call}/record`, "POST", { type: "application/json", body: JSON.stringify(record) });
	await ask(call, "POST", { type: FORM, body: "deed=finish" });
	for (const suffix of ["", ".data"]) await ask(`${call}/debrief${suffix}`);
}

/** Where a trainee may see it, and why. */
const MAY: Partial<Record<Kind, RegExp>> = {
	// How one's own call ended is told at once, whatever the rating; the page also answers what was not kept.
	"an ending's title and text": /^(GET|POST) \/calls\/[^/]+\/debrief/,
};

/** What no page of the staff shows either; that it was planted is looked up. */
const NOWHERE: Partial<Record<Kind, string>> = {
	"what counts as a right answer in the record": `SELECT 1 FROM "ScenarioVersion" WHERE document::text LIKE $1`,
	"the tags of a sealed scenario": `SELECT 1 FROM "ScenarioVersion" WHERE document::text LIKE $1`,
	"a rating that is not released": `SELECT 1 FROM "AssessmentRevision" WHERE content::text LIKE $1`,
	"the reason of a decision on a colleague's call": `SELECT 1 FROM "CriticalErrorDecision" WHERE reason LIKE $1`,
	"the hint of a node": `SELECT 1 FROM "ScenarioVersion" WHERE document::text LIKE $1`,
};

for (const [kind, canary] of Object.entries(KINDS) as [Kind, string][])
	test(`nothing that a trainee receives holds ${kind}`, async ({ product }) => {
		test.setTimeout(120_000);
		const { trainee, staff } = await received(product);
		const found = trainee.filter(({ from, text }) => text.includes(canary) && !MAY[kind]?.test(from));
		expect(found.map(({ from }) => from)).toEqual([]);
		// It is there to be found.
		const sql = NOWHERE[kind];
		const planted = sql
			? (await product.database.query(sql, [`%${canary}%`])).length
			: staff.filter(({ text }) => text.includes(canary)).length;
		expect(
			planted,
			`planted, and shown to the staff: ${staff.map(({ from }) => from).join(", ")}`,
		).toBeGreaterThan(0);
	});

test("what a trainee may see is among what was searched, and no map of a script is served", async ({
	product,
}) => {
	const { trainee } = await received(product);
	const has = (words: string) => trainee.some(({ text }) => text.includes(words));
	expect(has("Em tôi kẹt ở Campuchia")).toBe(true);
	expect(has("Dạ em nghe.")).toBe(true);
	const scripts = readdirSync(path.join(ROOT, "build/client/assets")).filter((name) => name.endsWith(".js"));
	expect(scripts.length).toBeGreaterThan(20);
	for (const name of scripts) {
		const response = await askFor(product, `/assets/${name}.map`, { method: "GET", login: null });
		expect(response.status, name).toBe(404);
	}
	expect(
		trainee.filter(({ from, text }) => from.includes("/assets/") && /sourceMappingURL/.test(text)),
	).toEqual([]);
});
