import { createContext, type ReactNode, useContext } from "react";
import type { Language } from "~/domain/shared/text";
import type { Messages } from "./messages";

const LanguageContext = createContext<Language>("vi");

/** Everything below is shown in this language. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
	return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

/** The language of the page. */
export function useLanguage(): Language {
	return useContext(LanguageContext);
}

/** The texts of an area in the language of the page. */
export function useTexts<Texts>(messages: Messages<Texts>): Texts {
	return messages[useLanguage()];
}
