import { isCommonPassword } from "./common-passwords.server";
import { isOwnName } from "./new-password";

/** Why this person should not have this password, as a key of the texts; null: they may. */
export function passwordProblem(
	password: string,
	person: { name: string; email: string },
): "ownName" | "common" | null {
	if (isOwnName(password, person)) return "ownName";
	return isCommonPassword(password) ? "common" : null;
}
