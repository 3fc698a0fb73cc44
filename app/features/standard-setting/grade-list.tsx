import { Form, useNavigation } from "@remix-run/react";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/notice";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { judgementTexts } from "./judgement.messages";
import type { JudgementView } from "./judgement-view";

/** The grade's words, by its number. */
export const gradeWords = (grades: Readonly<Record<1 | 2 | 3 | 4, string>>, grade: number): string =>
	grades[grade as 1 | 2 | 3 | 4] ?? "";

/** The calls that a judge has to grade, with the grades given so far. */
export function GradeList({ view: { head, calls, revision } }: { view: JudgementView }) {
	const texts = useTexts(judgementTexts);
	const language = useLanguage();
	const busy = useNavigation().state !== "idle";
	const done = calls.filter(({ grade }) => grade !== null).length;
	if (calls.length === 0) return <Empty>{texts.calls.empty}</Empty>;
	return (
		<>
			<p className="mb-2">{texts.calls.progress(done, calls.length)}</p>
			<Table
				caption={texts.calls.caption}
				head={
					<>
						<HeadCell>{texts.calls.columns.call}</HeadCell>
						<HeadCell className="max-sm:hidden">{texts.calls.columns.difficulty}</HeadCell>
						<HeadCell>{texts.calls.columns.grade}</HeadCell>
					</>
				}
			>
				{calls.map((call) => (
					<tr key={call.id}>
						<Cell>
							<TextLink to={`/standard-setting/${head.id}/calls/${call.id}`} className="font-medium">
								{texts.calls.number(call.number)}
							</TextLink>
							<span className="block text-note text-ink-3">{call.title[language]}</span>
						</Cell>
						<Cell className="max-sm:hidden">{call.difficulty}</Cell>
						<Cell>
							{call.grade === null ? (
								<span className="text-ink-3">{texts.calls.none}</span>
							) : (
								gradeWords(texts.grades, call.grade)
							)}
						</Cell>
					</tr>
				))}
			</Table>
			<Form method="post" className="mt-4">
				<input type="hidden" name="builtOn" value={revision} />
				<Button kind="main" name="deed" value="hand-in" disabled={busy}>
					{texts.calls.handIn}
				</Button>
			</Form>
		</>
	);
}
