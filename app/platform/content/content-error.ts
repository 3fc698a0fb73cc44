/** A file of scenarios/ is not valid: a line for each problem. A start that it stops says so without a stack trace. */
export class ContentError extends Error {
	/** Read by scripts/setup/say.mjs, which shares no class with what is built. */
	readonly plain = true;
}
