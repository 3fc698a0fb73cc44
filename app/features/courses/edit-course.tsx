import { Form, useNavigation } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { TextArea, TextField } from "~/ui/field";
import { fieldsOf } from "./course-fields";
import type { CourseAnswer, CourseHead } from "./course-views";
import { coursesTexts } from "./courses.messages";
import { editTexts } from "./edit.messages";

/** What a course is, to be changed where one leads its centre. */
export function EditCourse({ course, answer }: { course: CourseHead; answer: CourseAnswer | null }) {
	const all = useTexts(coursesTexts);
	const texts = useTexts(editTexts);
	const busy = useNavigation().state !== "idle";
	const mine = answer?.given.deed === "edit-course" ? answer : null;
	const { errorOf, given } = fieldsOf(mine, { ...all.errors, ...texts.errors });
	const field = (name: string, stands: string) => ({
		name,
		defaultValue: given[name] ?? stands,
		error: errorOf(name),
	});
	return (
		<Disclosure summary={texts.course} open={mine !== null}>
			<Form key={course.version} method="post" noValidate className="my-3 grid max-w-[46rem] gap-4">
				<input type="hidden" name="deed" value="edit-course" />
				<input type="hidden" name="version" value={course.version} />
				<TextField label={all.form.nameVi} maxLength={160} {...field("nameVi", course.name.vi)} />
				<TextField label={all.form.nameEn} maxLength={160} {...field("nameEn", course.name.en)} />
				<TextArea label={all.form.purpose} rows={3} {...field("purpose", course.purpose)} />
				<TextField
					label={all.form.hours}
					hint={texts.kindStays}
					inputMode="decimal"
					{...field("hours", String(course.hours))}
				/>
				<TextArea
					label={all.form.links}
					hint={all.form.linksHint}
					rows={3}
					{...field("links", course.links.join("\n"))}
				/>
				<Button className="justify-self-start" disabled={busy}>
					{texts.save}
				</Button>
			</Form>
		</Disclosure>
	);
}
