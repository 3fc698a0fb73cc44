import { encode } from "uqr";
import { openSecret } from "./second-factor.server";
import { totpAddress } from "./totp";

/** What the page of a factor that is being set up shows. */
export interface SetupView {
	/** The QR code: a square of so many modules, and the path of the dark ones. */
	readonly qr: { readonly size: number; readonly path: string };
	/** The secret in groups of four, to be typed where no camera is. */
	readonly secret: string;
	/** The same as an address that an authenticator app on this device opens. */
	readonly address: string;
}

/** Null where the sealed secret cannot be opened any more. */
export function setupView(sealed: string, person: { id: string; email: string }): SetupView | null {
	const secret = openSecret(sealed, person.id);
	if (!secret) return null;
	const address = totpAddress(secret, person.email);
	const { size, data } = encode(address, { ecc: "M", border: 4 });
	const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
	return { qr: { size, path }, secret: secret.replace(/(.{4})(?=.)/g, "$1 "), address };
}
