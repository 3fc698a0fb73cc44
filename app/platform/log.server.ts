import pino from "pino";
import { env } from "./env.server";

/**
 * The log: JSON lines in UTC with request ids. Never what people typed, never names, e-mail addresses or secrets:
 * whoever logs passes ids and codes only, and the usual suspects are cut out in case somebody forgets.
 */
export const log = pino({
	level: env().LOG_LEVEL,
	base: null,
	timestamp: pino.stdTimeFunctions.isoTime,
	redact: {
		paths: ["*.password", "*.email", "*.name", "*.text", "*.words", "*.secret", "*.token", "*.cookie"],
		remove: true,
	},
});
