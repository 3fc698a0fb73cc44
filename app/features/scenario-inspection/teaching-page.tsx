import { useTexts } from "~/platform/i18n/language";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import type { InspectedHead } from "./inspected-view";
import { PaperPage } from "./paper-page";
import { ScriptPlace } from "./script-parts";
import { teachingTexts } from "./teaching.messages";
import type { TeachingView } from "./teaching-view";
import { ToMachine } from "./to-machine";

/** What a trainer takes into the session about a call: what it is for, what to ask, which turns to talk about. */
export function TeachingPage({ head, teaching }: { head: InspectedHead; teaching: TeachingView }) {
	const texts = useTexts(teachingTexts);
	const { notes } = teaching;
	return (
		<PaperPage head={head} lead={notes && texts.lead}>
			<ToMachine id={head.id} />
			{notes ? (
				<>
					<Section title={texts.purpose}>
						<p className="max-w-[70ch]">{notes.purpose}</p>
					</Section>
					<Goals goals={teaching.goals} />
					<Section title={texts.questions}>
						<ol className="ml-5 grid max-w-[70ch] list-decimal gap-3">
							{notes.questions.map((question) => (
								<li key={question} className="pl-1">
									{question}
								</li>
							))}
						</ol>
					</Section>
					<Section title={texts.turns}>
						{notes.turns.map(({ why, point }, index) => (
							<div key={point.id} className="mb-8 print:break-inside-avoid">
								<p className="mb-3 max-w-[70ch]">
									<b className="font-semibold">{texts.turn(index + 1)}.</b> {why}
								</p>
								<ScriptPlace point={point} />
							</div>
						))}
					</Section>
				</>
			) : (
				<>
					<Goals goals={teaching.goals} />
					<Section title={texts.none}>
						<p className="max-w-[70ch]">{texts.noneHelp}</p>
						<p className="mt-3">
							<TextLink to={`/scenarios/${head.id}/versions`}>{texts.toVersions}</TextLink>
						</p>
					</Section>
				</>
			)}
		</PaperPage>
	);
}

function Goals({ goals }: { goals: readonly string[] }) {
	const texts = useTexts(teachingTexts);
	return (
		<Section title={texts.goals}>
			<ul className="ml-5 grid max-w-[70ch] list-disc gap-2">
				{goals.map((goal) => (
					<li key={goal}>{goal}</li>
				))}
			</ul>
		</Section>
	);
}
