import type { RouteId } from "../../app/platform/permissions/route-access";
import { type Content, FORM } from "./permissions.asking";

const form = (fields: Record<string, string>): Content => ({
	type: FORM,
	body: new URLSearchParams(fields).toString(),
});
const json = (body: unknown): Content => ({ type: "application/json", body: JSON.stringify(body) });
const agency = {
	nameVi: "Công an của người khác",
	nameEn: "Somebody else's police",
	whenVi: "lúc nào cũng được",
	whenEn: "at any time",
	urgency: "T0",
	handOverVi: "không gì thêm",
	handOverEn: "nothing more",
	consent: "ask",
	phone: "",
	status: "unverified",
	source: "không có",
	verified: "",
	reason: "thử",
};
const UUID = "01900000-0000-7000-8000-0000000000aa";

/**
 * For each action a body that it takes: what is refused then is refused for whose it is, and for nothing else. An
 * action without one fails the crawl; null where the route has none.
 */
export const BODIES: Record<RouteId, Content | null> = {
	home: null,
	"sign-in": form({ email: "trainee@demo.langnghe.example", password: "wrong" }),
	"sign-in-code": form({ code: "000000" }),
	"sign-in-set-up": form({ code: "000000" }),
	"forgotten-password": form({ email: "nobody@demo.langnghe.example" }),
	"second-factor": form({ deed: "cancel" }),
	email: form({ email: "moi@demo.langnghe.example", password: "wrong" }),
	"confirm-email": null,
	"sign-in-rules": form({ set: "second-factor", roles: "trainee" }),
	"sign-out": form({}),
	"set-password": form({ password: "một mật khẩu đủ dài", repeat: "một mật khẩu đủ dài" }),
	account: form({ deed: "sign-out-everywhere" }),
	preferences: form({ language: "vi" }),
	scenarios: null,
	scenario: form({ startKey: UUID }),
	"scenario-chart": null,
	"scenario-try": null,
	"scenario-versions": null,
	"scenario-script": null,
	"scenario-teaching": null,
	drafts: form({ deed: "write", source: "format: 1" }),
	draft: form({ deed: "save", source: "format: 1", revision: "1" }),
	"try-draft": null,
	assignment: form({ intent: "decline" }),
	directory: null,
	"directory-due": null,
	"new-agency": form({ key: "MOI", ...agency }),
	agency: form({ deed: "verify", builtOn: "1", source: "của người khác" }),
	"edit-agency": form({ builtOn: "1", ...agency }),
	calls: null,
	call: form({ deed: "answer", expectedSeq: "1" }),
	turn: json({ clientId: "swapped-0001", expectedSeq: 1, lines: 0, event: { type: "answer" } }),
	"case-record": json({ builtOn: 0, input: { facts: {}, notes: "của người khác", referral: [] } }),
	debrief: null,
	wellbeing: form({ feeling: "fine" }),
	assessments: null,
	assessment: null,
	"save-assessment": json({
		round: 1,
		builtOn: 0,
		finished: false,
		content: { ticks: [], comments: [], criticalErrors: [], note: "của người khác" },
	}),
	decision: form({ code: "no-referral", confirmed: "yes", reason: "của người khác" }),
	release: form({}),
	people: null,
	record: null,
	hours: form({ entryId: UUID, kind: "course", hours: "1", on: "2026-01-05", note: "" }),
	assignments: form({ scenarioId: "S01", purpose: "practice", dueOn: "" }),
	accounts: null,
	"new-account": form({
		name: "Nguyễn Thị Mới",
		email: "moi@demo.langnghe.example",
		role: "administrator",
		centreId: "national",
	}),
	"account-of": form({ deed: "disable" }),
	centres: form({ nameVi: "Trung tâm mới", nameEn: "New centre", parentId: "national" }),
	design: null,
	"not-found": null,
};
