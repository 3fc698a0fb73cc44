import { Form } from "@remix-run/react";
import { showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { pagingTexts } from "~/platform/i18n/paging.messages";
import { Button, ButtonLink } from "~/ui/button";
import { TextField } from "~/ui/field";
import { State } from "~/ui/marks";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { accountsTexts } from "./accounts.messages";
import type { AccountRow, AccountsView } from "./accounts-view";
import { rulesTexts } from "./rules.messages";

/** The accounts within reach, disabled ones too. */
export function AccountsPage({ view, today }: { view: AccountsView; today: string }) {
	const texts = useTexts(accountsTexts);
	const rules = useTexts(rulesTexts);
	return (
		<Page>
			<PageHead
				title={texts.title}
				lead={texts.count(view.people, view.disabled)}
				actions={
					<>
						{view.setsRules ? <ButtonLink to="/sign-in-rules">{rules.link}</ButtonLink> : null}
						<ButtonLink to="/accounts/new" kind="main">
							{texts.make}
						</ButtonLink>
					</>
				}
			/>
			<Form
				method="get"
				action="/accounts"
				className="mb-6 flex max-w-lg flex-wrap items-end gap-3"
				role="search"
			>
				<TextField
					key={view.q}
					label={texts.search}
					type="search"
					name="q"
					maxLength={200}
					defaultValue={view.q}
					className="min-w-0 flex-1"
				/>
				<Button>{texts.searchDo}</Button>
				{view.q ? (
					<TextLink to="/accounts" className="self-center text-small">
						{texts.reset}
					</TextLink>
				) : null}
			</Form>
			{view.q && view.found > 0 ? (
				<p role="status" className="mb-2 text-small text-ink-2">
					{texts.found(view.found)}
				</p>
			) : null}
			{view.rows.length === 0 ? (
				<Empty>{texts.nothing}</Empty>
			) : (
				<div className="border-t-2 border-rule-ink">
					<Table
						caption={texts.caption}
						head={
							<>
								<HeadCell>{texts.columns.name}</HeadCell>
								<HeadCell className="max-sm:hidden">{texts.columns.email}</HeadCell>
								<HeadCell>{texts.columns.roles}</HeadCell>
							</>
						}
					>
						{view.rows.map((row) => (
							<Row key={row.id} row={row} today={today} />
						))}
					</Table>
				</div>
			)}
			<Pagination page={view.paging.page} pages={view.paging.pages} labels={useTexts(pagingTexts)} />
		</Page>
	);
}

function Row({ row, today }: { row: AccountRow; today: string }) {
	const texts = useTexts(accountsTexts);
	const language = useLanguage();
	return (
		<tr>
			<Cell>
				<TextLink to={`/accounts/${row.id}`} className="text-pane font-medium">
					{row.name}
				</TextLink>
				<span className="block text-note break-all text-ink-3 sm:hidden">{row.email}</span>
				{row.disabledAt !== null ? (
					<span className="block">
						<State kind="stopped">{texts.disabled}</State>
					</span>
				) : null}
			</Cell>
			<Cell className="text-ink-2 max-sm:hidden">{row.email}</Cell>
			<Cell>
				{row.roles.length === 0 ? <span className="text-ink-3">{texts.noRole}</span> : null}
				{row.roles.map(({ role, centre, from }) => (
					<span key={`${role} ${centre.en} ${from}`} className="block">
						{texts.roles[role]}, {centre[language]}
						{from > today ? `, ${texts.from(showPlainDate(from))}` : ""}
					</span>
				))}
			</Cell>
		</tr>
	);
}
