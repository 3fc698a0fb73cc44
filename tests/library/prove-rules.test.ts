import { describe, expect, it } from "vitest";
import { playScript, playScriptSchema } from "../../app/domain/call/play-script";
import { callQuality } from "../../app/domain/rubric/fixtures/call-quality";
import { compileScenario } from "../../app/domain/scenario/compile-scenario";
import type { Finding } from "../../app/domain/scenario/finding";
import { standing } from "../../app/domain/scenario/play";
import { proveScenario } from "../../app/domain/scenario/proof/prove-scenario";
import type { Guard, Reply, Scenario, ScenarioNode } from "../../app/domain/scenario/scenario.schema";
import { readScenario } from "./play-best";

/** One that proves; each test breaks one thing in it. Its kind lets it be rewritten. */
type Draft = { -readonly [Key in keyof Scenario]: Scenario[Key] };
const rubric = callQuality();
const fine = readScenario("S02-what-does-111-do.yaml");
const NEVER: Guard = {
	all: [
		{ gauge: "trust", atLeast: 6 },
		{ gauge: "trust", below: 2 },
	],
};

const nodesOf = (draft: Draft): ScenarioNode[] => draft.phases.flatMap(({ nodes }) => nodes);
function node(draft: Draft, id: string): ScenarioNode {
	const found = nodesOf(draft).find((each) => each.id === id);
	if (!found) throw new Error(`no node ${id}`);
	return found;
}
function reply(draft: Draft, at: string, id: string): Reply {
	const found = node(draft, at).replies.find((each) => each.id === id);
	if (!found) throw new Error(`no reply ${id}`);
	return found;
}
const everyReply = (draft: Draft): Reply[] =>
	[...nodesOf(draft), ...draft.interrupts].flatMap(({ replies }) => replies);
const said = (words: string) => ({ vi: words, en: words });

/** Breaks something, and has the result proved. */
function broken(breakIt: (draft: Draft) => void, from = fine) {
	const draft = structuredClone(from) as Draft;
	breakIt(draft);
	return { draft, findings: proveScenario(draft, rubric, { plays: 300 }).findings };
}

/** What a counter-example leads to when it is really played. */
function played(scenario: Scenario, { script, seed }: Finding) {
	const compiled = compileScenario(scenario, { seed: seed ?? "", language: "vi", readingFactor: 1 });
	const result = playScript(compiled, playScriptSchema.parse({ events: script }));
	if (!result.ok) throw new Error(result.reason);
	return { ...result, where: standing(compiled, result.state.snapshot) };
}

const BROKEN: readonly [rule: string, alone: boolean, breakIt: (draft: Draft) => void][] = [
	[
		"no-reply-left",
		true,
		(draft) => {
			for (const each of node(draft, "still-a-friend").replies) each.when = { gauge: "trust", atLeast: 2 };
		},
	],
	[
		"no-way-out",
		false,
		(draft) => {
			for (const each of node(draft, "still-a-friend").replies) each.to = [{ to: "still-a-friend" }];
		},
	],
	[
		"over-limit",
		true,
		(draft) => {
			draft.time = { ...draft.time, limit: { ...draft.time.limit, minutes: 5 } };
			draft.minutes = 5;
		},
	],
	[
		"endless",
		true,
		(draft) => {
			reply(draft, "what-is-it-for", "whole-list").to = [{ to: "what-is-it-for" }];
		},
	],
	[
		"unreachable",
		false,
		(draft) => {
			for (const each of node(draft, "like-a-fool").replies) each.to = [{ to: "its-me" }];
			reply(draft, "like-a-fool", "we-do-share").to = [{ to: "just-asking" }];
		},
	],
	[
		"never-offered",
		true,
		(draft) => {
			reply(draft, "homework", "only-homework").when = NEVER;
		},
	],
	[
		"never-taken",
		true,
		(draft) => {
			reply(draft, "homework", "only-homework").to = [{ when: NEVER, to: "just-asking" }, { to: "a-friend" }];
		},
	],
	[
		"never-heard",
		true,
		(draft) => {
			node(draft, "homework").caller.unshift({ when: NEVER, text: said("…") });
		},
	],
	[
		"unlearnable",
		true,
		(draft) => {
			node(draft, "empty-hands").reveals = [];
		},
	],
	[
		"cannot-be-shown",
		false,
		(draft) => {
			for (const each of everyReply(draft)) each.shows = each.shows.filter((code) => code !== "closing.b1");
		},
	],
	[
		"never-committed",
		true,
		(draft) => {
			draft.omissions.push({ is: "danger-ignored", when: NEVER });
		},
	],
	[
		"no-opportunity",
		true,
		(draft) => {
			reply(draft, "my-age", "looks-young").to = [{ to: "not-yet" }];
		},
	],
	[
		"best-play",
		true,
		(draft) => {
			node(draft, "sweet-words").best = "go-see-thuy";
		},
	],
	[
		"best-is-longest",
		true,
		(draft) => {
			for (const each of nodesOf(draft)) {
				const best = each.replies.find(({ id }) => id === each.best);
				const most = Math.max(...each.replies.map(({ text }) => text.vi.length));
				if (best) best.text = { ...best.text, vi: best.text.vi.padEnd(most + 1, ".") };
			}
		},
	],
	[
		"best-is-politest",
		true,
		(draft) => {
			for (const each of everyReply(draft))
				each.text = { ...each.text, vi: "Chuyện này phải nói thế nào đây." };
			for (const each of nodesOf(draft)) {
				const best = each.replies.find(({ id }) => id === each.best);
				if (best) best.text = { ...best.text, vi: "Dạ chuyện này xin nói thế này ạ." };
			}
		},
	],
	[
		"replies-unlike",
		true,
		(draft) => {
			const each = reply(draft, "homework", "nobody-at-all");
			each.text = { ...each.text, en: each.text.en.repeat(3) };
		},
	],
	[
		"referral-unlearned",
		true,
		(draft) => {
			draft.referral.decisions[0]?.information.needed.push("recruiter");
			reply(draft, "sweet-words", "who-said-it").reveals = [];
		},
	],
];

describe("a scenario of which everything is proved", () => {
	it("has no finding", () => {
		const { findings, figures, exploration } = proveScenario(fine, rubric, { plays: 300 });
		expect(findings).toEqual([]);
		expect(exploration.complete).toBe(true);
		expect(figures).toMatchObject({ nodes: 12, endings: 4, passes: { best: true, longest: false } });
	});

	it.each(BROKEN)("is found out when it breaks %s", (rule, alone, breakIt) => {
		const { draft, findings } = broken(breakIt);
		const rules = [...new Set(findings.map((finding) => finding.rule))];
		if (alone) expect(rules).toEqual([rule]);
		else expect(rules).toContain(rule);
		// What comes with a script can be played on the machine that the product runs.
		for (const finding of findings) if (finding.script) played(draft, finding);
		for (const { message } of findings) {
			expect(message.vi.length).toBeGreaterThan(10);
			expect(message.vi).not.toBe(message.en);
		}
	});

	it("shows the way to where no reply is left", () => {
		const { draft, findings } = broken(BROKEN[0]?.[2] as (draft: Draft) => void);
		const { where } = played(draft, findings[0] as Finding);
		expect(where).toMatchObject({ at: "choose", point: { id: "still-a-friend" } });
	});

	it("shows the way to an ending without an opportunity", () => {
		const { draft, findings } = broken(
			BROKEN.find(([rule]) => rule === "no-opportunity")?.[2] as (draft: Draft) => void,
		);
		const { where, trace } = played(draft, findings[0] as Finding);
		expect(where).toEqual({ at: "ended", ending: "not-yet" });
		expect(trace.behaviours.some(({ code }) => code.startsWith("closing.b"))).toBe(false);
	});

	it("is not for everyone to pass: a hard one that anybody passes is found out in every way", () => {
		const { findings } = broken((draft) => {
			draft.difficulty = 3;
			for (const each of nodesOf(draft)) {
				const best = each.replies.find(({ id }) => id === each.best);
				for (const other of each.replies) {
					const { effects, shows, reveals, opens, repairs, to } = best ?? other;
					Object.assign(other, {
						effects,
						shows,
						reveals,
						opens,
						repairs,
						to,
						when: undefined,
						critical: undefined,
					});
				}
			}
			for (const { replies } of draft.interrupts)
				for (const each of replies)
					Object.assign(each, { shows: [], critical: undefined, to: [{ to: "back" }] });
		});
		const rules = findings.map(({ rule }) => rule);
		for (const rule of [
			"passes-by-chance",
			"passes-by-first",
			"passes-by-longest",
			"no-middle",
			"nobody-fails",
		])
			expect(rules).toContain(rule);
	});
});
