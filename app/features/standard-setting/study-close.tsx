import { Form } from "@remix-run/react";
import { showMoment } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { TextArea } from "~/ui/field";
import { Cell, HeadCell, Table } from "~/ui/table";
import { studyTexts } from "./study.messages";
import { TEXT_LENGTH } from "./study-forms";
import type { DeedAnswer, HistoryLine } from "./study-view";

/** Giving a study up, told before it is done. */
export function AbandonStudy({ answer }: { answer: DeedAnswer | null }) {
	const all = useTexts(studyTexts);
	const texts = all.abandon;
	const refused = answer?.deed === "abandon" ? answer : null;
	return (
		<div className="mt-8">
			<Disclosure summary={texts.title} open={refused !== null}>
				<Form method="post" noValidate className="grid max-w-[46rem] gap-3 py-2">
					<input type="hidden" name="deed" value="abandon" />
					<p className="text-small text-ink-2">{texts.lead}</p>
					<TextArea
						label={texts.reason}
						name="reason"
						rows={2}
						required
						maxLength={TEXT_LENGTH}
						defaultValue={refused?.given.reason ?? ""}
						error={refused?.errors.reason ? all.decide.errors[refused.errors.reason] : undefined}
					/>
					<Button kind="ending" className="justify-self-start">
						{texts.button}
					</Button>
				</Form>
			</Disclosure>
		</div>
	);
}

/** Who did what, when and why. */
export function History({ lines }: { lines: readonly HistoryLine[] }) {
	const texts = useTexts(studyTexts);
	if (lines.length === 0) return null;
	return (
		<div className="mt-12">
			<Disclosure summary={texts.history.title}>
				<Table
					caption={texts.history.caption}
					head={
						<>
							<HeadCell>{texts.history.columns.at}</HeadCell>
							<HeadCell>{texts.history.columns.what}</HeadCell>
							<HeadCell>{texts.history.columns.why}</HeadCell>
						</>
					}
				>
					{lines.map(({ seq, type, by, at, about, reason }) => (
						<tr key={seq}>
							<Cell className="whitespace-nowrap">{showMoment(at)}</Cell>
							<Cell>{texts.history.line(by, texts.steps[type](about ?? ""))}</Cell>
							<Cell className="break-words">{reason}</Cell>
						</tr>
					))}
				</Table>
			</Disclosure>
		</div>
	);
}
