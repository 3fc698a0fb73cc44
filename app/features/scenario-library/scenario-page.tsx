import type { ReactNode } from "react";
import { categoryTexts } from "~/platform/i18n/category.messages";
import { showPlainDate } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Difficulty } from "~/ui/difficulty";
import { Notice } from "~/ui/notice";
import { Columns, Page } from "~/ui/page";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { BeforeCall } from "./before-call";
import type { ScenarioDetail } from "./scenario-view";
import { scenarioTexts } from "./scenarios.messages";

/** One scenario: for a trainee the way to the phone, for a trainer what is inside. */
export function ScenarioPage({
	scenario,
	canTake,
	running,
	navigation,
	proof,
	ask,
	startKey,
}: {
	/** The way to the pages of what is inside, for those who may see them. */
	navigation: ReactNode;
	/** What was proved of it, for the same people. */
	proof: ReactNode;
	/** What is asked before it rings, where something is. */
	ask: ReactNode;
	scenario: ScenarioDetail;
	canTake: boolean;
	running: string | null;
	startKey: string;
}) {
	const texts = useTexts(scenarioTexts);
	const categories = useTexts(categoryTexts);
	const { inside } = scenario;
	return (
		<Page>
			<Columns
				side={
					<Section title={texts.goals}>
						<ul className="text-pane">
							{scenario.goals.map((goal) => (
								<li key={goal} className="border-t border-rule py-2 text-tight">
									{goal}
								</li>
							))}
						</ul>
					</Section>
				}
			>
				<p className="text-small">
					<TextLink to="/scenarios">{texts.back}</TextLink>
				</p>
				<h1 className="mt-2 max-w-[30em] text-words">{scenario.title}</h1>
				{navigation}
				<p className="mt-3 flex flex-wrap items-center gap-x-4 text-small text-ink-2">
					<span>{scenario.id}</span>
					<span>{categories[scenario.category]}</span>
					<span className="inline-flex items-center gap-2">
						<Difficulty value={scenario.difficulty} label={texts.difficulty(scenario.difficulty)} />
						<span aria-hidden="true">{texts.difficulty(scenario.difficulty)}</span>
					</span>
					<span>{texts.minutes(scenario.minutes)}</span>
				</p>
				{canTake && scenario.pool === "open" ? (
					<BeforeCall
						warning={scenario.warning}
						purpose="practice"
						running={running}
						ask={ask}
						startKey={startKey}
						instead="home"
					/>
				) : (
					<Notice kind="warning" className="mt-4 max-w-[72ch]" title={texts.before}>
						<p>{scenario.warning}</p>
					</Notice>
				)}
				{inside ? (
					<div className="mt-10">
						{scenario.pool === "sealed" ? (
							<p className="mb-6 text-small text-ink-2">{texts.sealedNote}</p>
						) : null}
						<Section title={texts.aboutCaller}>
							<p className="max-w-[70ch]">{inside.caller}</p>
						</Section>
						<Section title={texts.facts}>
							<p className="max-w-[70ch]">{inside.facts.join(" · ")}</p>
						</Section>
						<Section title={texts.endings}>
							<ol>
								{inside.endings.map((ending) => (
									<li key={ending} className="max-w-[74ch] border-t border-rule py-2">
										{ending}
									</li>
								))}
							</ol>
						</Section>
						{proof}
						<Section title={texts.sources}>
							<ul className="grid gap-3">
								{inside.sources.map(({ text, verified }) => (
									<li key={text} className="max-w-[74ch] text-small text-tight">
										{text}
										<span className="block text-note text-ink-3">
											{texts.verified(showPlainDate(verified))}
										</span>
									</li>
								))}
							</ul>
						</Section>
					</div>
				) : null}
			</Columns>
		</Page>
	);
}
