import { z } from "zod";

/** Halves of surrogate pairs. PostgreSQL can store neither these nor NUL in text or jsonb. */
const HALF_PAIR = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Text that a person typed, up to `maximum` code points: kept in NFC whatever form it came in, otherwise as it was
 * typed; what the database cannot hold becomes U+FFFD, so that the rest of it is not lost.
 */
export function typedText(maximum: number) {
	return z
		.string()
		.transform((text) => text.replaceAll("\0", "\uFFFD").replace(HALF_PAIR, "\uFFFD").normalize("NFC"))
		.refine((text) => [...text].length <= maximum, { error: `at most ${maximum} characters` });
}
