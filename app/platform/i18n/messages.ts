import type { Language } from "~/domain/shared/text";

/**
 * The texts of one area in both languages. The English must have exactly the keys and parameters of the
 * Vietnamese: a missing or a surplus key fails the type check.
 */
export function defineMessages<Texts>(texts: { vi: Texts; en: NoInfer<Texts> }): Messages<Texts> {
	return texts;
}

export type Messages<Texts> = Readonly<Record<Language, Texts>>;
