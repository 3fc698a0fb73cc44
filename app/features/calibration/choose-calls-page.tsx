import { Form, useNavigation } from "@remix-run/react";
import { showDate } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { pagingTexts } from "~/platform/i18n/paging.messages";
import { Button } from "~/ui/button";
import { Difficulty } from "~/ui/difficulty";
import { SelectField, TextField } from "~/ui/field";
import { Empty, Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { Pick } from "~/ui/pick";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import type { ChooseCallsView } from "./choose-calls.server";
import { roundsTexts } from "./rounds.messages";

/** The calls that a round may take: ticked and taken in. */
export function ChooseCallsPage({
	view,
	added,
	refusal,
}: {
	view: ChooseCallsView;
	/** How many were taken in just now. */
	added: number | null;
	refusal: "needOne" | "tooLate" | null;
}) {
	const texts = useTexts(roundsTexts).choose;
	const busy = useNavigation().state !== "idle";
	const narrowed = view.q !== "" || view.difficulty !== null;
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to={`/calibration/${view.roundId}`}>{view.roundName}</TextLink>
			</p>
			<PageHead title={texts.title} lead={texts.lead} />
			{added !== null && !refusal ? (
				<Notice kind="done" role="status" className="mb-4">
					{texts.added(added)}
				</Notice>
			) : null}
			{refusal ? (
				<Notice kind="error" role="alert" className="mb-4">
					{texts[refusal]}
				</Notice>
			) : null}
			<p className="mb-5 max-w-[72ch] text-small">{texts.advice(view.chosen)}</p>
			<Form
				method="get"
				role="search"
				className="mb-6 grid max-w-2xl items-end gap-3 sm:grid-cols-[minmax(0,1fr)_12rem_auto]"
			>
				<TextField
					key={view.q}
					label={texts.search}
					type="search"
					name="q"
					maxLength={100}
					defaultValue={view.q}
				/>
				<SelectField
					key={view.difficulty}
					label={texts.difficulty}
					name="difficulty"
					defaultValue={view.difficulty ?? ""}
				>
					<option value="">{texts.anyDifficulty}</option>
					{[1, 2, 3, 4, 5].map((level) => (
						<option key={level}>{level}</option>
					))}
				</SelectField>
				<Button>{texts.show}</Button>
			</Form>
			{view.rows.length === 0 ? (
				<Empty>{narrowed ? texts.none : texts.noneAtAll}</Empty>
			) : (
				<Form method="post" className="border-t-2 border-rule-ink">
					<Table
						caption={texts.caption}
						head={
							<>
								<HeadCell>{texts.columns.call}</HeadCell>
								<HeadCell>{texts.columns.difficulty}</HeadCell>
								<HeadCell className="max-sm:hidden">{texts.columns.on}</HeadCell>
								<HeadCell>{texts.columns.result}</HeadCell>
							</>
						}
					>
						{view.rows.map((row) => (
							<tr key={row.callId}>
								<Cell>
									<Pick
										name="callId"
										value={row.callId}
										aria-label={texts.pick(row.number)}
										className="py-0! min-h-0!"
									>
										<span className="font-medium">{row.scenario}</span>{" "}
										<span className="text-ink-3">{row.number}</span>
									</Pick>
								</Cell>
								<Cell>
									<Difficulty value={row.difficulty} label={texts.level(row.difficulty)} />
								</Cell>
								<Cell className="max-sm:hidden">{showDate(row.completedAt)}</Cell>
								<Cell>
									{row.passed === null ? texts.played : row.passed ? texts.passed : texts.failed}
									{row.criticalErrors > 0 ? (
										<span className="block text-note text-critical">{texts.errors(row.criticalErrors)}</span>
									) : null}
								</Cell>
							</tr>
						))}
					</Table>
					<Button kind="main" className="mt-4" disabled={busy}>
						{texts.add}
					</Button>
				</Form>
			)}
			<Pagination page={view.page} pages={view.pages} labels={useTexts(pagingTexts)} />
		</Page>
	);
}
