import { Form } from "@remix-run/react";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { State, type StateKind } from "~/ui/marks";
import { Pick } from "~/ui/pick";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { studyTexts } from "./study.messages";
import type { JudgeLine, StudyView } from "./study-view";

const SHAPES: Record<NonNullable<JudgeLine["standing"]>, StateKind> = {
	nothing: "open",
	begun: "nearing",
	"handed-in": "steady",
};

/** Who judges, and whether they have handed in. */
export function Panel({ view: { panel } }: { view: StudyView }) {
	const texts = useTexts(studyTexts).panel;
	return (
		<Section title={texts.title}>
			<ul className="grid max-w-[46rem]">
				{panel.map((judge) => (
					<JudgeRow key={judge.id} judge={judge} withdraw={false} />
				))}
			</ul>
		</Section>
	);
}

function JudgeRow({ judge, withdraw }: { judge: JudgeLine; withdraw: boolean }) {
	const texts = useTexts(studyTexts).panel;
	return (
		<li className="flex min-h-control flex-wrap items-center justify-between gap-x-6 border-t border-rule py-1">
			<span className="font-medium">{judge.name}</span>
			{judge.standing ? <State kind={SHAPES[judge.standing]}>{texts.standing[judge.standing]}</State> : null}
			{withdraw ? (
				<Form method="post">
					<input type="hidden" name="deed" value="uninvite" />
					<input type="hidden" name="judgeId" value={judge.id} />
					<Button kind="bare" aria-label={texts.uninvite(judge.name)}>
						{texts.uninviteShort}
					</Button>
				</Form>
			) : null}
		</li>
	);
}

/** The panel while somebody can still be invited, and the calls while they can be chosen. */
export function Prepare({ view }: { view: StudyView }) {
	const all = useTexts(studyTexts);
	const { panel, head, candidates } = view;
	const preparing = head.state === "preparing";
	const texts = all.panel;
	return (
		<>
			<Section title={texts.title}>
				{panel.length === 0 ? <p className="text-ink-2">{texts.none}</p> : null}
				<ul className="grid max-w-[46rem]">
					{panel.map((judge) => (
						<JudgeRow key={judge.id} judge={judge} withdraw={preparing} />
					))}
				</ul>
				<p className="mt-2 text-small text-ink-2">{preparing ? texts.advised : texts.after}</p>
				{candidates.length === 0 ? (
					<p className="mt-2 text-small text-ink-2">{texts.noCandidates}</p>
				) : preparing ? (
					<div className="mt-4">
						<Invite candidates={candidates} />
					</div>
				) : (
					<Disclosure summary={texts.invite}>
						<Invite candidates={candidates} />
					</Disclosure>
				)}
			</Section>
			{head.method === "borderline" ? (
				<Section title={all.calls.title}>
					<p>{all.calls.chosen(view.chosenCalls)}</p>
					<p className="mb-2 text-small text-ink-2">{all.calls.need}</p>
					{view.judges ? null : (
						<TextLink to={`/standard-setting/${head.id}/calls`}>{all.calls.link}</TextLink>
					)}
				</Section>
			) : null}
		</>
	);
}

function Invite({ candidates }: { candidates: StudyView["candidates"] }) {
	const texts = useTexts(studyTexts).panel;
	const language = useLanguage();
	return (
		<Form method="post" className="grid max-w-[46rem] gap-3">
			<input type="hidden" name="deed" value="invite" />
			<fieldset>
				<legend className="mb-1 text-small font-medium">{texts.candidates}</legend>
				<ul className="max-h-80 overflow-y-auto border-y border-rule">
					{candidates.map(({ id, name, centre }) => (
						<li key={id}>
							<Pick name="judgeId" value={id}>
								{name} <span className="text-ink-3">{centre[language]}</span>
							</Pick>
						</li>
					))}
				</ul>
			</fieldset>
			<Button className="justify-self-start">{texts.button}</Button>
		</Form>
	);
}
