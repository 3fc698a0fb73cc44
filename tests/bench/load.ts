import { Agent, request } from "node:http";
import { seededRandom } from "../../app/domain/shared/seeded-random";
import type { TurnAnswer } from "../../app/features/calls/turn-request";
import { type Rate, rateOf } from "./latency";
import type { OpenCall } from "./prepare";

/**
 * Trainees who answer without thinking: each plays their calls one after the other, every turn as soon as the one
 * before is answered. Counts answered turns only. Throws when a turn is refused, or when the calls do not last.
 *
 * @param calls the calls of each trainee
 */
export async function playTurns(
	urls: readonly string[],
	calls: readonly (readonly OpenCall[])[],
	seconds: number,
): Promise<Rate> {
	const agents = urls.map(() => new Agent({ keepAlive: true, maxSockets: calls.length }));
	const took: number[] = [];
	const warm = performance.now() + 1500;
	const end = warm + seconds * 1000;
	const done = (began: number) => {
		const now = performance.now();
		if (began >= warm && now <= end) took.push(now - began);
		return now < end;
	};
	await Promise.all(
		calls.map(async (own, index) => {
			const at = index % urls.length;
			for (const call of own) {
				if (!(await playOne(urls[at] ?? "", agents[at] as Agent, call, done))) return;
			}
			throw new Error("the prepared calls did not last: prepare more of them");
		}),
	);
	for (const agent of agents) agent.destroy();
	return rateOf(took, seconds);
}

/** False when time is up. */
async function playOne(
	url: string,
	agent: Agent,
	call: OpenCall,
	done: (began: number) => boolean,
): Promise<boolean> {
	const draw = seededRandom(call.id, "replies");
	let { seq } = call.state;
	let { lines, wordsWanted } = call;
	for (let replies = 3, status = "open"; status === "open"; ) {
		const key = String(draw.whole(1, Math.min(3, replies)));
		const event = wordsWanted ? { type: "own-words", words: "Dạ em nghe đây ạ." } : { type: "reply", key };
		const began = performance.now();
		const answer = await post(`${url}/calls/${call.id}/turn`, agent, call.trainee.cookie, {
			clientId: `${call.id}-${seq}`,
			expectedSeq: seq + 1,
			lines,
			event,
		});
		if (answer.outcome !== "taken" || !answer.view)
			throw new Error(`a turn was not taken: ${answer.outcome}`);
		if (!done(began)) return false;
		const { view } = answer;
		status = view.status;
		seq = view.seq;
		lines = answer.from + view.transcript.length;
		wordsWanted = view.wordsWanted;
		replies = view.replies.length;
	}
	return true;
}

function post(url: string, agent: Agent, cookie: string, body: unknown): Promise<TurnAnswer> {
	const text = JSON.stringify(body);
	return new Promise((resolve, reject) => {
		const sent = request(
			url,
			{
				method: "POST",
				agent,
				headers: {
					"Content-Type": "application/json",
					"Content-Length": Buffer.byteLength(text),
					Cookie: cookie,
					Origin: new URL(url).origin,
				},
			},
			(response) => {
				let answer = "";
				response.setEncoding("utf8");
				response.on("data", (chunk) => {
					answer += chunk;
				});
				response.on("end", () => {
					if (response.statusCode !== 200)
						reject(new Error(`${response.statusCode}: ${answer.slice(0, 300)}`));
					else resolve(JSON.parse(answer) as TurnAnswer);
				});
				response.on("error", reject);
			},
		);
		sent.on("error", reject);
		sent.end(text);
	});
}
