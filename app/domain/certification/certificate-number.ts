/**
 * A certificate's number: eight drawn characters and one to check them, "LN-7K3M-9QXW-C". It is drawn so that numbers
 * cannot be run through, and has no characters that are taken for others (0, 1, I, L, O).
 */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const DRAWN = 8;

/** A number from drawn values. @param values eight or more integers from 0 to 30 */
export function certificateNumber(values: readonly number[]): string {
	const drawn = values.slice(0, DRAWN).map((value) => ALPHABET[value]);
	if (drawn.length < DRAWN || drawn.includes(undefined))
		throw new RangeError("a number takes eight values from 0 to 30");
	return written(drawn.join(""));
}

/** The number that somebody typed, as it is written; null: it is none, or something was mistyped. */
export function readCertificateNumber(typed: string): string | null {
	const characters = typed.toUpperCase().replace(/[^0-9A-Z]/g, "");
	const body = characters.startsWith("LN") ? characters.slice(2) : characters;
	if (body.length !== DRAWN + 1 || [...body].some((each) => !ALPHABET.includes(each))) return null;
	const number = written(body.slice(0, DRAWN));
	return number.endsWith(body.slice(DRAWN)) ? number : null;
}

function written(drawn: string): string {
	return `LN-${drawn.slice(0, 4)}-${drawn.slice(4)}-${checkOf(drawn)}`;
}

/** A weighted sum modulo 31, a prime: any one character changed, or two exchanged, gives another. */
function checkOf(drawn: string): string {
	const sum = [...drawn].reduce((total, each, index) => total + ALPHABET.indexOf(each) * (index + 2), 0);
	return ALPHABET[sum % ALPHABET.length] ?? "";
}
