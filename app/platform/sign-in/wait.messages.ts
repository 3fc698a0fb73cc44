import { counted } from "~/platform/i18n/english-count";
import { defineMessages } from "~/platform/i18n/messages";

/** How long one has to wait, within a sentence. */
export const waitTexts = defineMessages({
	vi: { minutes: (count: number) => `${count} phút` },
	en: { minutes: (count: number) => counted(count, "minute") },
});

/** Whole minutes to wait, at least one. */
export const minutesOf = (seconds: number): number => Math.max(1, Math.ceil(seconds / 60));
