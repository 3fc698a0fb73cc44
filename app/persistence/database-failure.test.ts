import { expect, test } from "vitest";
import { isDatabaseFailure } from "./database-failure.server";

const withCause = (cause: unknown) => Object.assign(new Error("a query failed"), { cause });

test.each([
	["refused", Object.assign(new Error("connect"), { code: "ECONNREFUSED" })],
	["no connection in time", new Error("timeout exceeded when trying to connect")],
	["cut", new Error("Connection terminated unexpectedly")],
	["terminated by the administrator", withCause({ originalCode: "57P01", kind: "postgres" })],
	["starting up", withCause({ originalCode: "57P03" })],
	[
		"a lock waited for too long",
		{ code: "P2010", meta: { driverAdapterError: withCause({ code: "55P03" }) } },
	],
	["disk full", withCause({ originalCode: "53100" })],
	["too many connections", withCause({ kind: "TooManyConnections" })],
])("%s passes: the same request may succeed in a moment", (_name, error) =>
	expect(isDatabaseFailure(error)).toBe(true),
);

test.each([
	["a doubled key", withCause({ originalCode: "23505", kind: "UniqueConstraintViolation" })],
	["a mistake in a statement", withCause({ originalCode: "42601" })],
	["a mistake of ours", new TypeError("x is not a function")],
	["a refusal", { status: 404, data: { reason: "not-found" } }],
	["nothing", undefined],
])("%s does not", (_name, error) => expect(isDatabaseFailure(error)).toBe(false));

test("an error that is its own cause is looked at once", () => {
	const error = new Error("round");
	error.cause = error;
	expect(isDatabaseFailure(error)).toBe(false);
});
