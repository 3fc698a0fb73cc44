import type { CallNote } from "~/domain/call/call-notes";
import type { Language } from "~/domain/shared/text";
import { keepCallNote } from "./call-notes.server";
import { database } from "./database.server";

export interface Preferences {
	language?: Language;
	theme?: "system" | "light" | "dark";
	readingFactor?: number;
	reminders?: "all" | "fewer";
	callNote?: CallNote | "off" | "again";
}

/** The language that somebody chose on the page before they signed in. */
export async function saveLanguageOf(email: string, language: Language): Promise<void> {
	await database.person.updateMany({ where: { email }, data: { language } });
}

/** Whether somebody is written to about the end of a certificate from its last week on only. */
export async function wantsFewerReminders(personId: string): Promise<boolean> {
	const person = await database.person.findUnique({
		where: { id: personId },
		select: { fewerReminders: true },
	});
	return person?.fewerReminders ?? false;
}

/** Keeps what a person chose for themself. */
export async function savePreferences(personId: string, preferences: Preferences): Promise<void> {
	const { language, theme, readingFactor, reminders, callNote } = preferences;
	if (callNote) await keepCallNote(personId, callNote);
	if (!language && !theme && !readingFactor && !reminders) return;
	await database.person.update({
		where: { id: personId },
		data: {
			...(language ? { language } : {}),
			...(theme ? { theme } : {}),
			...(readingFactor ? { readingFactor } : {}),
			...(reminders ? { fewerReminders: reminders === "fewer" } : {}),
		},
	});
}
