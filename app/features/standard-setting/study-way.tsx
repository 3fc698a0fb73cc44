import type { STUDY_STATES } from "~/domain/standard-setting/study-life";
import { useTexts } from "~/platform/i18n/language";
import { classes } from "~/ui/classes";
import { studyTexts } from "./study.messages";
import type { StudyHead } from "./study-view";

const PLACE: Record<StudyHead["method"], readonly (StudyHead["state"] | "end")[]> = {
	angoff: ["preparing", "round-1", "discussion", "round-2", "closed"],
	borderline: ["preparing", "round-1", "closed"],
};

/** Where a study is on its way, in words. */
export function StudyWay({ head: { method, state } }: { head: StudyHead }) {
	const texts = useTexts(studyTexts).way;
	if (state === "abandoned") return null;
	const order = PLACE[method];
	const now = state === "decided" ? order.length : order.indexOf(state as (typeof STUDY_STATES)[number]);
	return (
		<ol aria-label={texts.label} className="mb-8 grid gap-x-2 gap-y-1 sm:auto-cols-fr sm:grid-flow-col">
			{texts[method].map((name, index) => (
				<li
					key={name}
					aria-current={index === now ? "step" : undefined}
					className={classes(
						"border-t-4 pt-1 text-small",
						index === now
							? "border-accent font-semibold text-accent"
							: index < now
								? "border-rule-ink"
								: "border-rule text-ink-3",
					)}
				>
					{name}
					{index === now ? <span className="sr-only">, {texts.now}</span> : null}
					{index < now ? <span className="font-normal text-ink-3">, {texts.done}</span> : null}
				</li>
			))}
		</ol>
	);
}
