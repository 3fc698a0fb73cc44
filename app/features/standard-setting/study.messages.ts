import { defineMessages } from "~/platform/i18n/messages";
import { STUDY_EN } from "./study-texts.en";
import { STUDY_VI } from "./study-texts.vi";

/** The page of a study. */
export const studyTexts = defineMessages({ vi: STUDY_VI, en: STUDY_EN });
