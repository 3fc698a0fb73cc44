import { describe, expect, it } from "vitest";
import { smallMachine } from "../scenario/fixtures/small-call";
import { playScript } from "./play-script";
import { turningPoints } from "./turning-points";

const compiled = smallMachine();
function pointsOf(...events: Parameters<typeof playScript>[1]["events"]) {
	const played = playScript(compiled, { events });
	if (!played.ok) throw new Error(played.reason);
	return turningPoints(compiled, played.logged);
}
const WORDS = { ownWords: "Chị có an toàn không?" };

describe("the turns on which a call turned", () => {
	it("are none where every reply was the best one", () => {
		expect(pointsOf({ reply: "safe-to-talk" }, WORDS, { reply: "sorry" }, { reply: "police" })).toEqual([]);
	});

	it("name the turn after which the good ending was out of reach, and the error that cost most", () => {
		const points = pointsOf({ reply: "where-first" }, WORDS, { reply: "go-on" }, { reply: "ransom" });
		expect(points.map(({ turn }) => turn)).toEqual([...points.map(({ turn }) => turn)].sort());
		expect(points.length).toBeLessThanOrEqual(3);
		const lost = points.findIndex(({ before, after }) => before === "good" && after !== "good");
		expect(points[lost]).toMatchObject({ turn: 2, did: "reply", fell: true, ended: false });
		// Nothing was left to lose at the last one: it stands there for what it was.
		expect(points.at(-1)).toMatchObject({ turn: 3, did: "reply", before: points[lost]?.after, ended: true });
	});

	it("tell that the line was put down", () => {
		const [point] = pointsOf({ reply: "safe-to-talk" }, { hangUp: true });
		expect(point).toMatchObject({ did: "hang-up", before: "good", turn: 1, fell: true, ended: true });
		expect(point?.after).not.toBe("good");
	});
});
