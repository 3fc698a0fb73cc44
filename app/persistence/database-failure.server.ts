/** Conditions of PostgreSQL that pass: connection lost, out of room or connections, stopping or starting, waited too long. */
const PASSING_STATE = /^(08...|53...|57P0.|57014|58030|55P03|25006)$/;
/** What Prisma and its driver call the same. */
const PASSING_CODES = new Set([
	...["P1001", "P1002", "P1008", "P1017", "P2024", "P2028", "P2037"],
	...["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"],
	...["ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "EPIPE", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH"],
]);
/** The driver gives these no code. */
const PASSING_WORDS =
	/timeout exceeded when trying to connect|Connection terminated|connection error and is not queryable/;

/**
 * Did this fail because the database could not be reached or had no room, so that the same request may well succeed in
 * a moment? An error carries its cause in several places, depending on where in Prisma it arose.
 */
export function isDatabaseFailure(error: unknown, depth = 0): boolean {
	if (typeof error !== "object" || error === null || depth > 5) return false;
	const { code, originalCode, kind, message, cause, meta, driverAdapterError } = error as Record<
		string,
		unknown
	>;
	const named = [code, originalCode, kind].some(
		(name) => typeof name === "string" && (PASSING_STATE.test(name) || PASSING_CODES.has(name)),
	);
	return (
		named ||
		(typeof message === "string" && PASSING_WORDS.test(message)) ||
		[cause, meta, driverAdapterError].some((inner) => isDatabaseFailure(inner, depth + 1))
	);
}
