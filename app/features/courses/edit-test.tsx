import { Form, useNavigation } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { TextArea } from "~/ui/field";
import type { CourseAnswer } from "./course-views";
import { testTexts } from "./test.messages";

/** The questions asked before and after a course, to be written. */
export function EditTest({
	test,
	answer,
}: {
	test: { readonly version: number; readonly text: string };
	answer: CourseAnswer | null;
}) {
	const texts = useTexts(testTexts);
	const busy = useNavigation().state !== "idle";
	const mine = answer?.given.deed === "edit-test" ? answer : null;
	const problem = mine?.errors.questions;
	return (
		<Disclosure summary={test.version > 0 ? texts.edit.change : texts.edit.write} open={mine !== null}>
			<Form key={test.version} method="post" noValidate className="my-3 grid max-w-[46rem] gap-4">
				<input type="hidden" name="deed" value="edit-test" />
				<input type="hidden" name="version" value={test.version} />
				<TextArea
					label={texts.edit.questions}
					hint={texts.edit.hint}
					rows={12}
					name="questions"
					defaultValue={mine?.given.questions ?? test.text}
					error={
						problem
							? `${mine?.errors.at && mine.errors.at !== "0" ? texts.edit.at(mine.errors.at) : ""}${texts.errors[problem] ?? problem}`
							: undefined
					}
				/>
				<p className="text-note text-ink-3">{texts.edit.versions(test.version)}</p>
				<Button className="justify-self-start" disabled={busy}>
					{texts.edit.save}
				</Button>
			</Form>
		</Disclosure>
	);
}
