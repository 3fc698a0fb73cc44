import { seededRandom } from "~/domain/shared/seeded-random";
import { DEMO_PASSWORD } from "../../prisma/seed/demo-people";
import { emailOf, makeSession } from "../setup/sessions";
import { openBrowser } from "./browser";
import { type Faults, type FaultyProxy, startFaultyProxy } from "./faulty-proxy";
import { type History, isAcknowledged, newHistory } from "./history";
import { type Done, type Incident, makeIncidents } from "./incidents";
import { type Judged, judge, lastNumber } from "./judge";
import { takeCalls } from "./trainee";
import type { World } from "./world";

/** Trainees of the demo, each with calls of their own; the first signs in with the form. */
const TRAINEES = [
	"trainee",
	"quang.huy",
	"mai.phuong",
	"hong.nhung",
	"thanh.tung",
	"ngoc.lan",
	"thi.ngan",
	"thi.hoa",
];

/** So many of them let deadlines come due, with the shortest time that may be set. */
const SLOW = 3;
const SHORTEST = 0.5;

export interface Plan {
	readonly seed: string;
	readonly faults: Faults;
	/** Until when; asked again and again with what was done so far. */
	over(so: { seconds: number; kills: number; cutReplies: number; acknowledged: number }): boolean;
	readonly incidents?: readonly Incident[];
	log(what: string, detail: string): void;
	/** Between two things that a trainee does; without it nothing. */
	thinkMs?(): number;
	/** Told every second. */
	eachSecond?(): Promise<void>;
	/** Told when all trainees are gone and the server still runs. */
	atRest?(): Promise<void>;
}

export interface Outcome {
	readonly done: Done;
	readonly judged: Judged;
	readonly history: History;
	readonly network: FaultyProxy["counts"];
	readonly seconds: number;
	readonly acknowledged: number;
}

/** Load, incidents and a bad network at once; then everything stops and is judged. */
export async function campaign(world: World, plan: Plan): Promise<Outcome> {
	const history = newHistory();
	const began = performance.now();
	const port = Number(new URL(world.server.url).port);
	const random = (stream: string) => seededRandom(plan.seed, stream);
	const proxy = await startFaultyProxy({ port }, random("network"), plan.faults, plan.log);
	const number = await lastNumber(world.database);
	await world.database.query(`UPDATE "Person" SET "readingFactor" = $1`, [SHORTEST]);
	const cookies = await Promise.all(
		TRAINEES.map((login, index) => (index === 0 ? signIn(world, login) : sessionOf(world, login))),
	);
	let done: Done | null = null;
	let finished = false;
	let kills = 0;
	const over = () => {
		const seconds = (performance.now() - began) / 1000;
		finished ||= plan.over({
			seconds,
			kills,
			cutReplies: proxy.counts.cutReply,
			acknowledged: history.acknowledged,
		});
		return finished;
	};
	// Whoever stops us gets the verdict on what was done, and nothing is left behind.
	for (const signal of ["SIGINT", "SIGTERM"] as const)
		process.once(signal, () => {
			finished = true;
		});
	const incidents = makeIncidents(
		world,
		random("incidents"),
		over,
		(what, detail) => {
			if (what === "kill") kills++;
			plan.log(what, detail);
		},
		plan.incidents,
	).then((result) => {
		done = result;
	});
	const trainees = cookies.map((cookie, index) =>
		takeCalls({
			browser: openBrowser(proxy.url, world.server.url, cookie, history),
			...{
				history,
				over,
				random: random(`trainee ${index}`),
				thinkMs: plan.thinkMs ?? (() => 0),
				isSlow: index >= TRAINEES.length - SLOW,
			},
		}),
	);
	const watching = watch(plan, over);
	await incidents;
	await proxy.calm();
	await Promise.all([...trainees, watching]);
	await proxy.calm();
	await proxy.close();
	await plan.atRest?.();
	const seconds = (performance.now() - began) / 1000;
	await world.server.stop();
	for (const line of world.server.log) plan.log("server", JSON.stringify(line));
	const result = done as unknown as Done;
	const judged = await judge(world.database, history, {
		number,
		sweepMayEnd: result.furthest >= 1800,
	});
	const acknowledged =
		history.deeds.filter(isAcknowledged).length +
		history.saves.filter(({ revision }) => revision !== null).length +
		history.finishes.filter((finish) => finish.acknowledged).length +
		history.calls.size;
	return { done: result, judged, history, network: proxy.counts, seconds, acknowledged };
}

async function watch({ eachSecond }: Plan, over: () => boolean): Promise<void> {
	while (eachSecond && !over()) {
		await eachSecond();
		await new Promise((resolve) => setTimeout(resolve, 1000));
	}
}

/** With the form, as a person does. */
async function signIn({ server }: World, login: string): Promise<string> {
	const answer = await fetch(`${server.url}/sign-in`, {
		method: "POST",
		redirect: "manual",
		headers: { origin: server.url },
		body: new URLSearchParams({ email: emailOf(login), password: DEMO_PASSWORD }),
	});
	const cookie = answer.headers.getSetCookie()[0]?.split(";")[0];
	if (answer.status !== 302 || !cookie) throw new Error(`${login} could not sign in: ${answer.status}`);
	return cookie;
}

async function sessionOf({ database }: World, login: string): Promise<string> {
	const { name, value } = await makeSession(database, login);
	return `${name}=${value}`;
}
