import { defineMessages } from "~/platform/i18n/messages";

/** How long one has to wait, within a sentence. */
export const waitTexts = defineMessages({
	vi: { minutes: (count: number) => `${count} phút` },
	en: { minutes: (count: number) => (count === 1 ? "1 minute" : `${count} minutes`) },
});

/** Whole minutes to wait, at least one. */
export const minutesOf = (seconds: number): number => Math.max(1, Math.ceil(seconds / 60));
