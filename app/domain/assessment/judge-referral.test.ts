import fc from "fast-check";
import { expect, test } from "vitest";
import { judgeReferral, type ReferralDecision, type ReferralRule } from "./judge-referral";

const RULE: ReferralRule = {
	needed: true,
	allOf: ["CA", "LS"],
	decisions: [
		{
			agency: "CA",
			verdict: "right",
			urgency: { right: ["T0"], tolerable: ["T1"] },
			information: { needed: ["victim-name", "place"], allowed: ["last-contact"] },
			consent: { right: ["given"], tolerable: ["lawful-ground"] },
		},
		{
			agency: "LS",
			verdict: "right",
			urgency: { right: ["T1"], tolerable: ["T0", "T2"] },
			information: { needed: ["victim-name"], allowed: ["place"] },
			consent: { right: ["given"] },
		},
		{ agency: "NGO", verdict: "tolerable", urgency: { right: ["T2"] }, consent: { right: ["given"] } },
		{ agency: "TT", verdict: "dangerous" },
	],
};
const REVEALED = ["victim-name", "place", "last-contact", "debt"];
const CA: ReferralDecision = {
	agency: "CA",
	urgency: "T0",
	information: ["victim-name", "place"],
	consent: "given",
};
const LS: ReferralDecision = { agency: "LS", urgency: "T1", information: ["victim-name"], consent: "given" };
const NGO: ReferralDecision = { agency: "NGO", urgency: "T2", information: [], consent: "given" };
const UBX: ReferralDecision = { agency: "UBX", urgency: "T2", information: [], consent: "given" };
const TT: ReferralDecision = { agency: "TT", urgency: "T3", information: [], consent: "given" };

const RIGHT = "b1 b2 b3";

test.each<[string, ReferralDecision[], overall: string, behaviours: string]>([
	["exactly what is right", [CA, LS], "right", RIGHT],
	[
		"the packet besides",
		[
			{ ...CA, information: ["victim-name", "place", "reference", "danger-level", "safe-contact", "wishes"] },
			LS,
		],
		"right",
		RIGHT,
	],
	[
		"what is allowed besides",
		[{ ...CA, information: ["victim-name", "place", "last-contact"] }, LS],
		"right",
		RIGHT,
	],
	["a tolerable agency besides", [CA, LS, NGO], "tolerable", RIGHT],
	["a tolerable urgency", [{ ...CA, urgency: "T1" }, LS], "tolerable", RIGHT],
	["sooner than right, where that is tolerable", [CA, { ...LS, urgency: "T0" }], "tolerable", RIGHT],
	["a tolerable ground", [{ ...CA, consent: "lawful-ground" }, LS], "tolerable", RIGHT],
	["one of two that have to be there", [CA], "wrong", "b2 b3"],
	["nothing at all", [], "wrong", ""],
	["an agency that is not listed", [CA, LS, UBX], "wrong", "b2 b3"],
	["only an agency that is not listed", [UBX], "wrong", ""],
	["a dangerous agency", [CA, LS, TT], "dangerous", "b2 b3 u1"],
	["later than an urgent case can wait", [{ ...CA, urgency: "T2" }, LS], "dangerous", "b1 b3 u1"],
	["later than a case that is not urgent", [CA, { ...LS, urgency: "T3" }], "wrong", "b1 b3"],
	["sooner than right", [CA, LS, { ...NGO, urgency: "T0" }], "wrong", "b1 b3"],
	["something needed is kept back", [{ ...CA, information: ["victim-name"] }, LS], "wrong", "b1 b2"],
	["more than needed", [CA, { ...LS, information: ["victim-name", "debt"] }], "wrong", "b1 b2 u2"],
	["no consent", [{ ...CA, consent: "none" }, LS], "wrong", "b1 b2 u2"],
	["a ground that does not hold there", [CA, { ...LS, consent: "lawful-ground" }], "wrong", "b1 b2 u2"],
	[
		"facts told to an agency that is not listed",
		[CA, LS, { ...UBX, information: ["debt"] }],
		"wrong",
		"b2 u2",
	],
	["the packet told to it without consent", [CA, LS, { ...UBX, consent: "none" }], "wrong", "b2 u2"],
])("%s", (_what, decisions, overall, behaviours) => {
	const verdict = judgeReferral(RULE, decisions, REVEALED);
	expect(verdict.overall).toBe(overall);
	expect(verdict.behaviours).toEqual(
		behaviours
			.split(" ")
			.filter(Boolean)
			.map((id) => `referral.${id}`),
	);
});

test("what the caller never said cannot be handed over, and is not held against anybody", () => {
	const verdict = judgeReferral(RULE, [{ ...CA, information: ["victim-name"] }, LS], ["victim-name"]);
	expect(verdict.decisions[0]?.information).toEqual({ missing: [], notLearned: ["place"], extra: [] });
	expect(verdict.overall).toBe("right");
});

test("the verdict of each decision tells what was off", () => {
	const verdict = judgeReferral(
		RULE,
		[{ agency: "CA", urgency: "T3", information: ["place", "debt"], consent: "none" }],
		REVEALED,
	);
	expect(verdict).toMatchObject({
		missingAgencies: ["LS"],
		anyAcceptable: true,
		decisions: [
			{
				agency: { key: "CA", verdict: "right" },
				urgency: { chosen: "T3", verdict: "wrong", late: true },
				information: { missing: ["victim-name"], notLearned: [], extra: ["debt"] },
				consent: { chosen: "none", verdict: "wrong" },
				risksSafety: true,
			},
		],
	});
});

test("where no referral is needed, deciding nothing is right and any other is judged by the list", () => {
	const rule: ReferralRule = {
		needed: false,
		decisions: [
			{ agency: "LDNN", verdict: "tolerable", urgency: { right: ["T3"] }, consent: { right: ["given"] } },
		],
	};
	expect(judgeReferral(rule, [], [])).toMatchObject({ overall: "right", anyAcceptable: false });
	expect(judgeReferral(rule, [{ ...NGO, agency: "LDNN", urgency: "T3" }], [])).toMatchObject({
		overall: "tolerable",
	});
	expect(judgeReferral(rule, [UBX], [])).toMatchObject({ overall: "wrong" });
});

test("telling more never makes a referral better", () => {
	const anyDecision = fc.record({
		agency: fc.constantFrom("CA", "LS", "NGO", "TT", "UBX"),
		urgency: fc.constantFrom("T0" as const, "T1" as const, "T2" as const, "T3" as const),
		information: fc.subarray([...REVEALED, "wishes"]),
		consent: fc.constantFrom("given" as const, "lawful-ground" as const, "none" as const),
	});
	fc.assert(
		fc.property(fc.array(anyDecision, { maxLength: 4 }), fc.nat(3), (decisions, at) => {
			const told = decisions.map((each, index) =>
				index === at ? { ...each, information: [...each.information, "shelter-address"] } : each,
			);
			const harms = (list: ReferralDecision[]) =>
				judgeReferral(RULE, list, REVEALED).behaviours.filter((code) => code.startsWith("referral.u"));
			expect(harms(told)).toEqual(expect.arrayContaining(harms(decisions)));
			if (at < decisions.length) expect(harms(told)).toContain("referral.u2");
		}),
		{ seed: 111, numRuns: 300 },
	);
});
