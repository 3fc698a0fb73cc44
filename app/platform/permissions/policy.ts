import type { Role, SignedIn } from "./signed-in";

/**
 * # Who may do what
 *
 * The one place where it is decided. `self`: on what is one's own, by whoever holds one of these roles.
 * `centre`: on what belongs to the centre of the role and below. Every route names its action in route-access.ts.
 */
const POLICY = {
	/** One's own page, account and preferences. */
	"own-page": { self: ["trainee", "trainer", "manager", "administrator"], centre: [] },
	/** The scenarios offered for practice, and their content warnings. */
	"scenario.see": { self: ["trainee", "trainer", "manager", "administrator"], centre: [] },
	/** Scenarios of the sealed pool, by name. */
	"scenario.see-sealed": { self: ["trainer"], centre: ["trainer"] },
	/** What is inside a scenario: its chart, script, versions and proofs; playing it with the machine's inside shown. */
	"scenario.inspect": { self: ["trainer"], centre: ["trainer"] },
	/** Write, check and publish scenarios: a scenario holds for every centre, and so does this. */
	"scenario.author": { self: ["trainer"], centre: ["trainer"] },
	/** The rubrics with their versions, whole: by what calls are rated. */
	"rubric.see": { self: ["trainer", "manager"], centre: ["trainer", "manager"] },
	/** Write and publish the next version of a rubric. It holds for every centre, and every deed says who and why. */
	"rubric.edit": { self: ["trainer"], centre: ["trainer"] },
	/** Studies that set the cut of a rubric: those one judges in, and those of one's centres. */
	"standard-setting.see": { self: ["trainer"], centre: ["manager"] },
	/** Prepare and lead such a study, and decide on the cut. */
	"standard-setting.lead": { self: [], centre: ["manager"] },
	/** Judge in a study. Only who was invited: the query asks for it. */
	"standard-setting.judge": { self: ["trainer"], centre: [] },
	/** The referral directory. */
	"directory.see": { self: ["trainee", "trainer", "manager", "administrator"], centre: [] },
	/** Change the directory, which is one for all centres, and see who changed it. Every change says who and why. */
	"directory.edit": { self: ["trainer", "manager"], centre: ["trainer", "manager"] },
	/** Start and play a call, write its record, decide its referral. */
	"call.take": { self: ["trainee"], centre: [] },
	/** Play the caller of a live role-play with people of one's centre, lead a group's session, take a room over. */
	"live.play": { self: [], centre: ["trainer"] },
	/** Be in a room: as its trainee, or silently, as one who watches, where the room lets people of its centre. */
	"live.join": { self: ["trainee"], centre: ["trainee", "trainer"] },
	/** Hear the recorded voices of a live call: one's own call, or one of one's centre; managers do not. */
	"recording.hear": { self: ["trainee"], centre: ["trainer"] },
	/** The debrief of a call: one's own (as far as it is released), or of the people of one's centre. */
	"call.debrief": { self: ["trainee"], centre: ["trainer", "manager"] },
	/** The question that a trainee shared with the trainers of the call's centre. */
	"question.see": { self: [], centre: ["trainer"] },
	/** The queue, the rating, the release. */
	"assessment.rate": { self: [], centre: ["trainer"] },
	/** Answer for raters: calibration rounds, licences, agreement, drift. */
	"raters.lead": { self: [], centre: ["manager"] },
	/** Rate the calls of a calibration round, or agree on their reference: whoever was asked to. */
	"calibration.rate": { self: ["trainer", "manager"], centre: [] },
	/** Who asked to talk after a hard call: the name and the day, never how they were. */
	"wellbeing.follow-up": { self: [], centre: ["manager"] },
	/** Somebody's training record. */
	"record.see": { self: ["trainee", "trainer", "manager"], centre: ["trainer", "manager"] },
	/** The list of staff with their status. */
	"people.list": { self: [], centre: ["trainer", "manager"] },
	/** Figures about centres, the results behind them, reports. */
	"overview.see": { self: [], centre: ["manager"] },
	/** What certificates ask for: one set of programmes for all centres. */
	"programme.see": { self: ["trainee", "trainer", "manager"], centre: [] },
	/** Change a programme: holds for every centre, so it is asked of the root of all centres. */
	"programme.edit": { self: [], centre: ["manager"] },
	/** The catalogue of courses; runs that one is in, and those of one's centres. */
	"course.see": { self: ["trainee", "trainer", "manager"], centre: ["trainer", "manager"] },
	/** Add courses, hold runs, enrol people, record who was there. */
	"course.lead": { self: [], centre: ["trainer", "manager"] },
	/** Enter hours into a record. */
	"hours.enter": { self: [], centre: ["manager"] },
	/** Somebody's certificates: one's own, or those of the people of one's centres. */
	"certificate.see": { self: ["trainee", "trainer", "manager"], centre: ["manager"] },
	/** Give, renew, suspend and revoke certificates. Never one's own: the route asks for it. */
	"certificate.decide": { self: [], centre: ["manager"] },
	/** Give somebody a call to take. */
	"assignment.make": { self: [], centre: ["trainer", "manager"] },
	/** Accounts, one-time links, roles. */
	"account.manage": { self: [], centre: ["administrator"] },
	/** Who has to sign in with a second factor: holds for everybody, so it is asked of the root of all centres. */
	"sign-in-rules.set": { self: [], centre: ["administrator"] },
	/** Who of one's centres has read the notice to staff. */
	"notice.follow": { self: [], centre: ["manager", "administrator"] },
	/** Publish what all staff are told: holds for everybody, so it is asked of the root of all centres. */
	"notice.publish": { self: [], centre: ["manager", "administrator"] },
	/** How long things are kept, and what was removed: figures of the whole installation, about nobody. */
	"retention.see": { self: [], centre: ["manager", "administrator"] },
	/** Add centres below one's own, rename, move and close them. */
	"centre.manage": { self: [], centre: ["administrator"] },
} as const satisfies Record<string, { self: readonly Role[]; centre: readonly Role[] }>;

export type Action = keyof typeof POLICY;

/** What an action would be done to: whose it is, and the paths of the centres to which it belongs. */
export interface Subject {
	readonly personId: string | null;
	readonly centrePaths: readonly string[];
}

const holdsOneOf = (who: SignedIn, roles: readonly Role[]) =>
	who.roles.some((held) => roles.includes(held.role));

/** May this person do this to anything at all? (For menus, and for pages without a subject.) */
export function mayEver(who: SignedIn, action: Action): boolean {
	const { self, centre } = POLICY[action];
	return holdsOneOf(who, self) || holdsOneOf(who, centre);
}

/** May this person do this to this subject? The detail's predicate; `reach` is the same one for lists. */
export function may(who: SignedIn, action: Action, subject: Subject): boolean {
	const { own, paths } = reach(who, action);
	if (own && subject.personId === who.personId) return true;
	return subject.centrePaths.some((path) => paths.some((prefix) => path.startsWith(prefix)));
}

/** How far an action reaches: one's own things or not, and the path prefixes of centres. An empty reach sees nothing. */
export interface Reach {
	readonly own: boolean;
	readonly paths: readonly string[];
}

/** What list queries filter by. It is the same predicate as `may`, so that list and detail cannot drift apart. */
export function reach(who: SignedIn, action: Action): Reach {
	const policy = POLICY[action];
	const centreRoles: readonly Role[] = policy.centre;
	const paths = who.roles.filter((held) => centreRoles.includes(held.role)).map((held) => held.centrePath);
	return { own: holdsOneOf(who, policy.self), paths: [...new Set(paths)] };
}

/**
 * May this person give (or take away) this role at this centre? Nobody grants to themself, above their own
 * subtree, and only administrators grant at all.
 */
export function mayGrant(who: SignedIn, to: { personId: string; centrePath: string }): boolean {
	if (to.personId === who.personId) return false;
	return may(who, "account.manage", { personId: null, centrePaths: [to.centrePath] });
}

/**
 * May this person manage the account as such: hand out a link that sets its password, disable it, end its sessions?
 * Only where every centre at which it holds a role is within reach: otherwise a centre's administrator could take
 * over the account of somebody who is more elsewhere. Nobody does it to themself.
 */
export function mayManageAccount(
	who: SignedIn,
	to: { personId: string; centrePaths: readonly string[] },
): boolean {
	if (to.personId === who.personId || to.centrePaths.length === 0) return false;
	return to.centrePaths.every((path) => may(who, "account.manage", { personId: null, centrePaths: [path] }));
}
