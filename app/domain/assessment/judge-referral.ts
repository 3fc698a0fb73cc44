/** How soon: T0 during the call, T1 within the hour, T2 the same day, T3 within three days. */
export type Urgency = "T0" | "T1" | "T2" | "T3";
export type Consent = "given" | "lawful-ground" | "none";

/** The `referral` block of a scenario. */
export interface ReferralRule {
	readonly needed: boolean;
	readonly allOf?: readonly string[] | undefined;
	readonly decisions: readonly {
		readonly agency: string;
		readonly verdict: "right" | "tolerable" | "dangerous";
		readonly urgency?: Accepted<Urgency> | undefined;
		readonly information?:
			| { readonly needed?: readonly string[] | undefined; readonly allowed?: readonly string[] | undefined }
			| undefined;
		readonly consent?: Accepted<Consent> | undefined;
	}[];
}

interface Accepted<Value> {
	readonly right?: readonly Value[] | undefined;
	readonly tolerable?: readonly Value[] | undefined;
}

/** One hand-over that the trainee decided on. `information`: fact ids and packet items. */
export interface ReferralDecision {
	readonly agency: string;
	readonly urgency: Urgency;
	readonly information: readonly string[];
	readonly consent: Consent;
}

/** What every hand-over may carry. */
export const PACKET_ITEMS = ["reference", "danger-level", "safe-contact", "wishes"] as const;

type Fit = "right" | "tolerable" | "wrong";

export interface JudgedDecision {
	readonly agency: { readonly key: string; readonly verdict: "right" | "tolerable" | "dangerous" | "wrong" };
	/** Null where the scenario expects nothing of this agency, so that no time is right or wrong. */
	readonly urgency: { readonly chosen: Urgency; readonly verdict: Fit | null; readonly late: boolean };
	readonly information: {
		/** Needed, given by the caller, and not handed over. */
		readonly missing: readonly string[];
		/** Needed, and never given in this call: not held against the decision. */
		readonly notLearned: readonly string[];
		/** Handed over beyond what is needed or allowed. */
		readonly extra: readonly string[];
	};
	readonly consent: { readonly chosen: Consent; readonly verdict: Fit };
	/** Whether this hand-over risks safety: a dangerous agency, or later than an urgent case can wait. */
	readonly risksSafety: boolean;
}

export interface ReferralVerdict {
	readonly needed: boolean;
	readonly decisions: readonly JudgedDecision[];
	/** Agencies that have to be there and are not. */
	readonly missingAgencies: readonly string[];
	/** Whether at least one hand-over went to a right or tolerable agency. */
	readonly anyAcceptable: boolean;
	readonly overall: "right" | "tolerable" | "wrong" | "dangerous";
	/** Codes of the rubric that follow: of `referral.b1 b2 b3 u1 u2`. */
	readonly behaviours: readonly string[];
}

const ORDER: readonly Urgency[] = ["T0", "T1", "T2", "T3"];
/** Where the scenario accepts at most this, a later hand-over is a delay that risks safety. */
const LATEST_OF_AN_URGENT_CASE = ORDER.indexOf("T1");

/**
 * Holds the trainee's referral decisions against the scenario's rule. What is tolerable counts like what is right
 * towards the behaviours, and shows as tolerable in the verdict. Handing over too soon costs `b2` and harms nobody.
 *
 * @param revealed ids of the facts that the caller really gave in this call
 */
export function judgeReferral(
	rule: ReferralRule,
	decisions: readonly ReferralDecision[],
	revealed: Iterable<string>,
): ReferralVerdict {
	const known = new Set(revealed);
	const judged = decisions.map((decision) => judgeDecision(rule, decision, known));
	const chosen = new Set(decisions.map((decision) => decision.agency));
	const missingAgencies = (rule.allOf ?? []).filter((agency) => !chosen.has(agency));
	const acceptable = judged.filter((each) => isOneOf(each.agency.verdict, "right", "tolerable"));

	const nothingWasRight = !rule.needed && decisions.length === 0;
	const agencies = missingAgencies.length === 0 && acceptable.length === judged.length;
	const isRightHere = (fits: boolean) => nothingWasRight || (acceptable.length > 0 && fits);
	const isEnough = !rule.needed || (rule.allOf ?? []).length > 0 || judged.some(isRightAgency);
	const b1 = isRightHere(agencies && isEnough);
	const b2 = isRightHere(acceptable.every((each) => each.urgency.verdict !== "wrong"));
	const b3 = isRightHere(
		judged.every((each) => each.information.missing.length === 0 && !tellsTooMuch(each)),
	);
	const u1 = judged.some((each) => each.risksSafety);
	const u2 = judged.some(tellsTooMuch);

	const tolerated = judged.some((each) =>
		[each.agency.verdict, each.urgency.verdict, each.consent.verdict].includes("tolerable"),
	);
	return {
		needed: rule.needed,
		decisions: judged,
		missingAgencies,
		anyAcceptable: acceptable.length > 0,
		overall: u1 ? "dangerous" : !(b1 && b2 && b3) || u2 ? "wrong" : tolerated ? "tolerable" : "right",
		behaviours: Object.entries({ b1, b2, b3, u1, u2 }).flatMap(([id, shown]) =>
			shown ? [`referral.${id}`] : [],
		),
	};
}

function judgeDecision(
	rule: ReferralRule,
	decision: ReferralDecision,
	revealed: ReadonlySet<string>,
): JudgedDecision {
	const expected = rule.decisions.find((each) => each.agency === decision.agency);
	const verdict = expected?.verdict ?? "wrong";
	const needed = expected?.information?.needed ?? [];
	const mayHave = new Set<string>([...PACKET_ITEMS, ...needed, ...(expected?.information?.allowed ?? [])]);
	const handedOver = new Set(decision.information);
	const urgency = judgeUrgency(expected?.urgency, decision.urgency);

	return {
		agency: { key: decision.agency, verdict },
		urgency: { chosen: decision.urgency, verdict: urgency.verdict, late: urgency.late },
		information: {
			missing: needed.filter((item) => revealed.has(item) && !handedOver.has(item)),
			notLearned: needed.filter((item) => !revealed.has(item)),
			extra: [...handedOver].filter((item) => !mayHave.has(item)),
		},
		consent: { chosen: decision.consent, verdict: judgeConsent(expected?.consent, decision.consent) },
		risksSafety: verdict === "dangerous" || urgency.risky,
	};
}

function judgeUrgency(
	accepted: Accepted<Urgency> | undefined,
	chosen: Urgency,
): { verdict: Fit | null; late: boolean; risky: boolean } {
	const all = [...(accepted?.right ?? []), ...(accepted?.tolerable ?? [])];
	if (!accepted || all.length === 0) return { verdict: null, late: false, risky: false };
	const latest = Math.max(...all.map((urgency) => ORDER.indexOf(urgency)));
	const verdict = fitOf(accepted, chosen);
	const late = verdict === "wrong" && ORDER.indexOf(chosen) > latest;
	return { verdict, late, risky: late && latest <= LATEST_OF_AN_URGENT_CASE };
}

/** Where the scenario says nothing (an agency that it does not list), telling without any consent is wrong. */
function judgeConsent(accepted: Accepted<Consent> | undefined, chosen: Consent): Fit {
	if (!accepted) return chosen === "none" ? "wrong" : "right";
	return fitOf(accepted, chosen);
}

function fitOf<Value>(accepted: Accepted<Value>, chosen: Value): Fit {
	if (accepted.right?.includes(chosen)) return "right";
	return accepted.tolerable?.includes(chosen) ? "tolerable" : "wrong";
}

function tellsTooMuch(decision: JudgedDecision): boolean {
	return decision.information.extra.length > 0 || decision.consent.verdict === "wrong";
}

function isRightAgency(decision: JudgedDecision): boolean {
	return decision.agency.verdict === "right";
}

function isOneOf<Value>(value: Value, ...values: readonly Value[]): boolean {
	return values.includes(value);
}
