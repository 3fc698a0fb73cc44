import type { Language } from "~/domain/shared/text";

export const ROLES = ["trainee", "trainer", "manager", "administrator"] as const;
export type Role = (typeof ROLES)[number];

/** A role that somebody holds today, with the path of its centre ("national/ha-noi/"). */
export interface HeldRole {
	readonly role: Role;
	readonly centreId: string;
	readonly centrePath: string;
}

/** Who asks: read from the session at every request, so that a change of roles takes effect at once. */
export interface SignedIn {
	readonly personId: string;
	readonly sessionId: string;
	readonly name: string;
	readonly email: string;
	readonly language: Language;
	readonly theme: "system" | "light" | "dark";
	readonly readingFactor: number;
	readonly roles: readonly HeldRole[];
}
