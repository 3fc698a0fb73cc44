import type { Rubric } from "~/domain/rubric/rubric.schema";
import { workflowRuleOf } from "~/domain/rubric/workflow-rule";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { BehaviourSign } from "~/ui/behaviour-sign";
import { Section } from "~/ui/section";
import { rubricTexts } from "./rubrics.messages";
import { ruleTexts } from "./rules.messages";

/** How a level follows from what was heard. */
export function LevelRules() {
	const texts = useTexts(rubricTexts).read;
	return (
		<Section title={texts.levels}>
			<ul className="grid gap-1">
				{(["harmful", "basic", "advanced"] as const).map((kind) => (
					<li key={kind} className="grid grid-cols-[10px_minmax(0,1fr)] items-baseline gap-x-3">
						<BehaviourSign kind={kind} />
						<span>
							<b className="font-semibold">{texts.kinds[kind]}</b>: {texts.kindWords[kind]}
						</span>
					</li>
				))}
			</ul>
		</Section>
	);
}

/** The pass rule and the workflow as sentences. */
export function RulesInWords({ rubric }: { rubric: Rubric }) {
	const texts = useTexts(rubricTexts).read;
	const words = useTexts(ruleTexts);
	const language = useLanguage();
	const { pass } = rubric;
	const workflow = workflowRuleOf(rubric);
	const { thirdWhen } = pass.secondRater;
	return (
		<>
			<Section title={texts.pass}>
				<Sentences
					of={[
						words.pass.errors,
						words.pass.safety(pass.safetyLevel),
						words.pass.repaired(pass.repairedHarm.atMost, pass.repairedHarm.difficulties),
						words.pass.mean(pass.mean),
						words.pass.minimum(pass.minimumApplicable),
						words.pass.second(pass.secondRater.difficulties),
						words.pass.third(thirdWhen.levelsApart, thirdWhen.meansApart, thirdWhen.passDiffers),
					]}
				/>
				<p className="mt-3 max-w-[70ch] text-small text-ink-2">
					{pass.default ? `${words.pass.default} ` : ""}
					{pass.note[language]}
				</p>
			</Section>
			<Section title={texts.workflow}>
				<Sentences
					of={[
						words.workflow.machineTicks[workflow.machineTicks],
						words.workflow.dueDays(workflow.dueDays),
						words.workflow.objectionDays(workflow.objectionDays),
						workflow.ratesOwnTrainees ? words.workflow.ratesOwn : words.workflow.ratesNotOwn,
					]}
				/>
			</Section>
		</>
	);
}

function Sentences({ of }: { of: readonly string[] }) {
	return (
		<ul className="ml-5 grid max-w-[70ch] list-disc gap-1">
			{of.map((sentence) => (
				<li key={sentence} className="pl-1">
					{sentence}
				</li>
			))}
		</ul>
	);
}
