import type { CourseOfObjection } from "~/domain/assessment/workflow/objection";
import { showMoment } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Section } from "~/ui/section";
import { objectionTexts } from "./objection.messages";

/** What the trainee objected to, and what came of it. */
export function ObjectionCourse({ course }: { course: CourseOfObjection }) {
	const texts = useTexts(objectionTexts).course;
	const { answered, reviewedSince } = course;
	return (
		<Section title={texts.title} className="max-w-[74ch]">
			<p>{texts.sent(showMoment(course.at), course.points.length)}</p>
			<p role="status" className="mt-1 font-semibold">
				{answered
					? (answered.amended ? texts.amended : texts.upheld)(showMoment(answered.at), answered.by)
					: reviewedSince === null
						? texts.waiting
						: texts.reviewed(showMoment(reviewedSince))}
			</p>
			{answered ? <p className="mt-1 whitespace-pre-line">{answered.reason}</p> : null}
			<ul className="mt-3">
				{course.points.map((point) => (
					<li key={point.about} className="border-t border-rule py-3">
						<p className="font-medium">{point.name}</p>
						<dl className="mt-1 grid gap-x-4 text-small sm:grid-cols-[7rem_minmax(0,1fr)]">
							<dt className="text-ink-2">{texts.yourReason}</dt>
							<dd className="break-words whitespace-pre-line">{point.reason}</dd>
							{point.answer ? (
								<>
									<dt className="text-ink-2 max-sm:mt-1">{texts.answer}</dt>
									<dd className="break-words whitespace-pre-line">{point.answer}</dd>
								</>
							) : null}
						</dl>
					</li>
				))}
			</ul>
		</Section>
	);
}
