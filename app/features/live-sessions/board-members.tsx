import { Form } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { Empty } from "~/ui/notice";
import { Pick } from "~/ui/pick";
import { Section } from "~/ui/section";
import { boardTexts } from "./board.messages";
import type { BoardView, SessionAnswer } from "./session-views";

/** Trainees of the centre who are not in the session yet. */
export function AddMembers({ view, answer }: { view: BoardView; answer: SessionAnswer | null }) {
	const all = useTexts(boardTexts);
	const texts = all.members;
	const wrong = answer?.errors.join;
	return (
		<Section title={texts.title} id="add">
			<Form method="get" role="search" className="flex max-w-[46rem] flex-wrap items-end gap-3">
				<TextField label={texts.q} type="search" name="q" defaultValue={view.q} maxLength={200} />
				<Button>{texts.search}</Button>
			</Form>
			{view.candidates.length === 0 ? (
				<Empty>{texts.nobody}</Empty>
			) : (
				<Form
					key={view.candidates.map(({ id }) => id).join()}
					method="post"
					className="mt-4 grid max-w-[46rem] gap-3"
				>
					<input type="hidden" name="deed" value="join" />
					<fieldset>
						<legend className="mb-1 text-small font-medium">{texts.people}</legend>
						<ul className="max-h-80 gap-x-6 overflow-y-auto border-y border-rule sm:columns-2">
							{view.candidates.map(({ id, name }) => (
								<li key={id} className="break-inside-avoid">
									<Pick name="personId" value={id}>
										{name}
									</Pick>
								</li>
							))}
						</ul>
					</fieldset>
					{wrong ? (
						<p role="alert" className="text-note font-medium text-critical">
							{all.errors[wrong]}
						</p>
					) : null}
					<Button className="justify-self-start">{texts.button}</Button>
				</Form>
			)}
		</Section>
	);
}
