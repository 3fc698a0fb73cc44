import type { ReactNode } from "react";
import { showPlainDate } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { ButtonLink } from "~/ui/button";
import { Tag } from "~/ui/marks";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import type { AssignmentView } from "./assignments.query.server";
import { BeforeCall } from "./before-call";
import { scenarioTexts } from "./scenarios.messages";

/** An assigned call, before the phone rings. */
export function AssignmentPage({ assignment, ask }: { assignment: AssignmentView; ask: ReactNode }) {
	const texts = useTexts(scenarioTexts);
	return (
		<Page>
			<p className="flex flex-wrap items-center gap-3 text-small text-ink-2">
				<Tag kind="act">{texts.purpose[assignment.purpose]}</Tag>
				<span>{texts.difficulty(assignment.difficulty)}</span>
				<span>{texts.minutes(assignment.minutes)}</span>
				{assignment.dueOn ? <span>{texts.due(showPlainDate(assignment.dueOn))}</span> : null}
			</p>
			<h1 className="mt-2 max-w-[30em] text-words">{assignment.title}</h1>
			{assignment.declined ? (
				<Notice kind="done" className="mt-4">
					{texts.decline.done}
				</Notice>
			) : assignment.call?.over ? (
				<ButtonLink to={`/calls/${assignment.call.id}/debrief`} kind="main" className="mt-4">
					{texts.debrief}
				</ButtonLink>
			) : (
				<BeforeCall
					warning={assignment.warning}
					purpose={assignment.purpose}
					running={assignment.call?.id ?? null}
					ask={ask}
					instead={assignment.call === null ? "decline" : "home"}
				/>
			)}
		</Page>
	);
}
