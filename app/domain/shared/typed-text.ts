import { z } from "zod";

/** Characters that PostgreSQL cannot store in text or jsonb: NUL, and halves of surrogate pairs. */
const UNSTORABLE = /\u0000|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Text that a person typed, up to `maximum` code points: kept in NFC whatever form it came in, otherwise as it was
 * typed; what the database cannot hold becomes U+FFFD, so that the rest of it is not lost.
 */
export function typedText(maximum: number) {
	return z
		.string()
		.transform((text) => text.replace(UNSTORABLE, "\uFFFD").normalize("NFC"))
		.refine((text) => [...text].length <= maximum, { error: `at most ${maximum} characters` });
}
