import { defineMessages } from "~/platform/i18n/messages";
import { ratingEn } from "./rating-texts.en";
import { ratingVi } from "./rating-texts.vi";

/** The rating page: conversation, rubric, critical errors, saving. */
export const ratingTexts = defineMessages({ vi: ratingVi, en: ratingEn });
export type RatingTexts = (typeof ratingTexts)["vi"];
export type LevelWords = RatingTexts["levels"];
