import { useTexts } from "~/platform/i18n/language";
import { studyTexts } from "./study.messages";
import type { JudgeValue } from "./study-view";

/** How a judge is called beside their value: by name, or by a number where nobody is to know. */
export function useJudgeName(): (judge: JudgeValue) => string {
	const texts = useTexts(studyTexts).spread;
	return ({ name, number, own }) => {
		const called = name ?? texts.judge(number);
		return own ? texts.you(called) : called;
	};
}
