import type { OwnCallRow } from "~/persistence/call-lists.server";
import { showMoment } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { ButtonLink } from "~/ui/button";
import { State, type StateKind, Tag } from "~/ui/marks";
import { Empty } from "~/ui/notice";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { callTexts } from "./calls.messages";
import { type OwnCallsTexts, ownCallsTexts } from "./own-calls.messages";

/** One's own calls: to go on with, to look at again. */
export function OwnCalls({ calls }: { calls: readonly OwnCallRow[] }) {
	const all = useTexts(callTexts);
	const language = useLanguage();
	const texts = useTexts(ownCallsTexts);
	if (calls.length === 0)
		return (
			<Empty
				action={
					<ButtonLink to="/scenarios" kind="main">
						{texts.toPractice}
					</ButtonLink>
				}
			>
				{texts.empty}
			</Empty>
		);
	return (
		<Table
			caption={texts.title}
			head={
				<>
					<HeadCell>{texts.scenario}</HeadCell>
					<HeadCell>{texts.started}</HeadCell>
					<HeadCell>{texts.status}</HeadCell>
				</>
			}
		>
			{calls.map((call) => (
				<tr key={call.id}>
					<Cell className="min-w-52">
						<TextLink
							to={call.status === "completed" ? `/calls/${call.id}/debrief` : `/calls/${call.id}`}
							className="mr-3 text-pane font-medium"
						>
							{language === "vi" ? call.titleVi : call.titleEn}
						</TextLink>
						<Tag>{all.purpose[call.purpose]}</Tag> {call.live ? <Tag>{all.live}</Tag> : null}
					</Cell>
					<Cell className="whitespace-nowrap">{showMoment(call.createdAt)}</Cell>
					<Cell className="whitespace-nowrap">
						<CallState call={call} texts={texts} />
					</Cell>
				</tr>
			))}
		</Table>
	);
}

const KINDS: Record<keyof OwnCallsTexts["statuses"], StateKind> = {
	ringing: "nearing",
	open: "nearing",
	"wrap-up": "strained",
	completed: "steady",
	waiting: "open",
	passed: "steady",
	"not-passed": "strained",
	abandoned: "open",
};

function CallState({ call, texts }: { call: OwnCallRow; texts: OwnCallsTexts }) {
	const assessed = call.purpose === "assessed" && call.status === "completed";
	const state = !assessed
		? call.status
		: call.passes === null
			? "waiting"
			: call.passes
				? "passed"
				: "not-passed";
	return <State kind={KINDS[state]}>{texts.statuses[state]}</State>;
}
