import type { CallNote } from "~/domain/call/call-notes";
import type { Language } from "~/domain/shared/text";
import { keepCallNote } from "./call-notes.server";
import { database } from "./database.server";

export interface Preferences {
	language?: Language;
	theme?: "system" | "light" | "dark";
	readingFactor?: number;
	callNote?: CallNote | "off" | "again";
}

/** The language that somebody chose on the page before they signed in. */
export async function saveLanguageOf(email: string, language: Language): Promise<void> {
	await database.person.updateMany({ where: { email }, data: { language } });
}

/** Keeps what a person chose for themself. */
export async function savePreferences(personId: string, preferences: Preferences): Promise<void> {
	const { language, theme, readingFactor, callNote } = preferences;
	if (callNote) await keepCallNote(personId, callNote);
	if (!language && !theme && !readingFactor) return;
	await database.person.update({
		where: { id: personId },
		data: {
			...(language ? { language } : {}),
			...(theme ? { theme } : {}),
			...(readingFactor ? { readingFactor } : {}),
		},
	});
}
