import type { Language } from "~/domain/shared/text";
import { database } from "./database.server";

export interface Preferences {
	language?: Language;
	theme?: "system" | "light" | "dark";
	readingFactor?: number;
}

/** Keeps what a person chose for themself. */
export async function savePreferences(personId: string, preferences: Preferences): Promise<void> {
	const { language, theme, readingFactor } = preferences;
	await database.person.update({
		where: { id: personId },
		data: {
			...(language ? { language } : {}),
			...(theme ? { theme } : {}),
			...(readingFactor ? { readingFactor } : {}),
		},
	});
}
