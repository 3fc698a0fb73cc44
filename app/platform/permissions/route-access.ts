import type { Action } from "./policy";

/**
 * What each route asks for: an action of the policy, "signed-in", or "public". A test holds this table against
 * app/routes.ts, and another asks the running product for every route × role × own, sibling and foreign centre.
 */
export const ROUTE_ACCESS = {
	home: "own-page",
	"sign-in": "public",
	"sign-in-code": "public",
	"sign-in-set-up": "public",
	"forgotten-password": "public",
	"sign-out": "signed-in",
	"set-password": "public",
	account: "own-page",
	"second-factor": "own-page",
	email: "own-page",
	"confirm-email": "public",
	preferences: "public",
	scenarios: "scenario.see",
	scenario: "scenario.see",
	assignment: "call.take",
	directory: "directory.see",
	"directory-due": "directory.edit",
	"new-agency": "directory.edit",
	agency: "directory.see",
	"edit-agency": "directory.edit",
	calls: "call.take",
	call: "call.take",
	turn: "call.take",
	"case-record": "call.take",
	debrief: "call.debrief",
	wellbeing: "call.take",
	assessments: "assessment.rate",
	assessment: "assessment.rate",
	"save-assessment": "assessment.rate",
	decision: "assessment.rate",
	release: "assessment.rate",
	people: "people.list",
	record: "record.see",
	hours: "hours.enter",
	assignments: "assignment.make",
	accounts: "account.manage",
	"new-account": "account.manage",
	"account-of": "account.manage",
	"sign-in-rules": "sign-in-rules.set",
	centres: "centre.manage",
	design: "signed-in",
	"not-found": "public",
} as const satisfies Record<string, Action | "public" | "signed-in">;

export type RouteId = keyof typeof ROUTE_ACCESS;
