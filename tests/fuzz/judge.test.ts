import { describe, expect, it } from "vitest";
import { judge } from "./judge";
import { SCRIPT } from "./spoil";

const headers = {
	"content-security-policy": "default-src 'none'",
	"x-content-type-options": "nosniff",
	"content-type": "text/html; charset=utf-8",
};
const answer = (status: number, body = "", more = {}) => ({
	status,
	body,
	ms: 1,
	headers: { ...headers, ...more },
});

describe("the oracle of the fuzz tests", () => {
	it.each([
		["a page", "GET", answer(200, "<p>"), []],
		["a refusal that wrote nothing", "POST", answer(422, "<p>"), []],
		["a deed that was done", "POST", answer(302, "", { location: "/calls" }), ["Call INSERT"]],
		["a payload that is escaped", "GET", answer(200, "&lt;script>alert(4711)"), []],
	])("lets %s be", (_, method, given, changes) => expect(judge({ method }, given, changes)).toBeNull());

	it.each([
		["a failure", "GET", answer(500), []],
		["a refusal that wrote", "POST", answer(422), ["Call INSERT"]],
		["a GET that wrote", "GET", answer(200), ["Call UPDATE"]],
		["a page without a policy", "GET", answer(200, "", { "content-security-policy": undefined }), []],
		["a type that may be guessed", "GET", answer(200, "", { "x-content-type-options": undefined }), []],
		["a page without a charset", "GET", answer(200, "<p>", { "content-type": "text/html" }), []],
		["a script that got through", "GET", answer(200, `<p>${SCRIPT}`), []],
		["an element that got through", "GET", answer(200, `<p><img src=x onerror=a>`), []],
		["a stack trace", "GET", answer(404, "Error\n  at foo (/srv/app/x.js:1:2)"), []],
		["a redirect elsewhere", "POST", answer(302, "", { location: "//evil.example" }), []],
		["a redirect by a backslash", "POST", answer(302, "", { location: "/\\evil.example" }), []],
		["a header that was smuggled in", "POST", answer(302, "", { "set-cookie": ["evil=1"] }), []],
	])("catches %s", (_, method, given, changes) => expect(judge({ method }, given, changes)).not.toBeNull());

	it("takes what a refusal may write for no change", () =>
		expect(judge({ method: "POST" }, answer(401), ["audit_event INSERT"], /^audit_event/)).toBeNull());
});
