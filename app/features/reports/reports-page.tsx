import { Form } from "@remix-run/react";
import { useMemo } from "react";
import { useCheckedForm } from "~/platform/forms/use-checked-form";
import { showMoment, showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { pagingTexts } from "~/platform/i18n/paging.messages";
import { Button, ButtonLink } from "~/ui/button";
import { SelectField, TextField } from "~/ui/field";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { reportForm } from "./report-form";
import { reportsTexts } from "./reports.messages";
import type { ReportsView } from "./reports-view";

interface Answer {
	errors?: Record<string, string>;
	given?: Readonly<Record<string, string>>;
}

/** Asks for a report, and lists those that were asked for. */
export function ReportsPage({ view, answer }: { view: ReportsView; answer: Answer | undefined }) {
	const texts = useTexts(reportsTexts);
	const paging = useTexts(pagingTexts);
	const language = useLanguage();
	const { columns } = texts;
	return (
		<Page>
			<PageHead
				title={texts.title}
				lead={texts.lead}
				actions={<ButtonLink to="/reports/service-figures">{texts.service}</ButtonLink>}
			/>
			<Section title={texts.ask}>
				<Asking view={view} answer={answer} />
			</Section>
			<Section title={texts.made}>
				{view.rows.length === 0 ? (
					<Empty>{texts.none}</Empty>
				) : (
					<Table
						caption={texts.tableOf(texts.made)}
						head={
							<>
								<HeadCell>{columns.about}</HeadCell>
								<HeadCell>{columns.known}</HeadCell>
								<HeadCell className="max-sm:hidden">{columns.by}</HeadCell>
								<HeadCell>{columns.state}</HeadCell>
							</>
						}
					>
						{view.rows.map(({ id, centre, from, to, knownAt, askedByName, state }) => (
							<tr key={id}>
								<Cell>
									<TextLink to={`/reports/${id}`}>{centre[language]}</TextLink>
									<span className="block text-note text-ink-2">
										{texts.period(showPlainDate(from), showPlainDate(to))}
									</span>
								</Cell>
								<Cell>{showMoment(knownAt)}</Cell>
								<Cell className="max-sm:hidden">{askedByName}</Cell>
								<Cell>{texts.states[state]}</Cell>
							</tr>
						))}
					</Table>
				)}
				<Pagination page={view.page} pages={view.pages} labels={paging} />
			</Section>
		</Page>
	);
}

function Asking({ view, answer }: { view: ReportsView; answer: Answer | undefined }) {
	const texts = useTexts(reportsTexts);
	const language = useLanguage();
	const { fresh } = view;
	const { given } = answer ?? {};
	const schema = useMemo(() => reportForm(fresh.today), [fresh.today]);
	const form = useCheckedForm(schema, {
		answer: answer ?? null,
		defaults: {
			id: given?.id ?? fresh.id,
			centreId: given?.centreId ?? view.centres[0]?.id ?? "",
			from: given?.from ?? fresh.from,
			to: given?.to ?? fresh.to,
			knownOn: given?.knownOn ?? "",
		},
	});
	const message = (name: Parameters<typeof form.error>[0]) => {
		const key = form.error(name);
		if (!key) return undefined;
		return key in texts.errors ? texts.errors[key as keyof typeof texts.errors] : texts.errors.unknown;
	};
	return (
		<Form method="post" noValidate onSubmit={form.onSubmit} className="grid max-w-xl gap-5">
			<input type="hidden" {...form.register("id")} defaultValue={given?.id ?? fresh.id} />
			<SelectField
				label={texts.centre}
				hint={texts.centreHint}
				error={message("centreId") ?? message("id")}
				{...form.register("centreId")}
			>
				{view.centres.map(({ id, name, depth }) => (
					<option key={id} value={id}>
						{`${"\u2003".repeat(depth)}${name[language]}`}
					</option>
				))}
			</SelectField>
			<div className="grid gap-5 sm:grid-cols-2">
				<TextField label={texts.from} type="date" error={message("from")} {...form.register("from")} />
				<TextField
					label={texts.to}
					hint={texts.toHint}
					type="date"
					error={message("to")}
					{...form.register("to")}
				/>
			</div>
			<TextField
				label={texts.knownOn}
				hint={texts.knownOnHint}
				type="date"
				max={fresh.today}
				error={message("knownOn")}
				className="max-w-56"
				{...form.register("knownOn")}
			/>
			<Button kind="main" className="justify-self-start" disabled={form.busy}>
				{texts.make}
			</Button>
		</Form>
	);
}
