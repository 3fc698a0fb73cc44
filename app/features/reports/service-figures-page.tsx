import { Form } from "@remix-run/react";
import { SERVICE_INDICATORS } from "~/domain/report/service-figures";
import { showMoment, showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { pagingTexts } from "~/platform/i18n/paging.messages";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { SelectField, TextField } from "~/ui/field";
import { Empty, Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { showCell } from "./report-words";
import { reportsTexts } from "./reports.messages";
import { type FigureAnswer, ServiceFigureEntry } from "./service-figure-entry";
import { serviceFiguresTexts } from "./service-figures.messages";
import type { ServiceFiguresView } from "./service-figures.server";

type Row = ServiceFiguresView["rows"][number];

/** Figures of the service: what was entered, and a form for another. */
export function ServiceFiguresPage({
	view,
	answer,
}: {
	view: ServiceFiguresView;
	answer: FigureAnswer | undefined;
}) {
	const texts = useTexts(serviceFiguresTexts);
	const withdrawal = answer?.given?.deed === "withdraw" ? answer : undefined;
	const wrong = withdrawal?.errors?.form;
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to="/reports">{useTexts(reportsTexts).back}</TextLink>
			</p>
			<PageHead title={texts.title} lead={texts.lead} />
			{wrong ? (
				<Notice kind="error" role="alert" className="mb-8">
					{texts.errors[wrong] ?? texts.errors.stale}
				</Notice>
			) : null}
			<Section title={texts.enter}>
				<ServiceFigureEntry key={view.fresh.id} view={view} answer={withdrawal ? undefined : answer} />
			</Section>
			<Section title={texts.list}>
				<Filter view={view} />
				<Figures view={view} withdrawal={withdrawal} />
				<Pagination page={view.page} pages={view.pages} labels={useTexts(pagingTexts)} />
			</Section>
		</Page>
	);
}

function Filter({ view: { indicator, count } }: { view: ServiceFiguresView }) {
	const texts = useTexts(serviceFiguresTexts);
	return (
		<Form method="get" role="search" className="mb-4 flex flex-wrap items-end gap-3">
			<SelectField key={indicator} name="indicator" label={texts.filter} defaultValue={indicator}>
				<option value="">{texts.all}</option>
				{SERVICE_INDICATORS.map((each) => (
					<option key={each} value={each}>
						{texts.indicators[each]}
					</option>
				))}
			</SelectField>
			<Button>{texts.show}</Button>
			<p role="status" className="pb-2 text-small text-ink-2">
				{texts.count(count)}
			</p>
		</Form>
	);
}

function Figures({
	view: { rows },
	withdrawal,
}: {
	view: ServiceFiguresView;
	withdrawal: FigureAnswer | undefined;
}) {
	const texts = useTexts(serviceFiguresTexts);
	const language = useLanguage();
	const { tableOf } = useTexts(reportsTexts);
	if (rows.length === 0) return <Empty>{texts.none}</Empty>;
	return (
		<ul aria-label={tableOf(texts.list)} className="border-t border-rule">
			{rows.map((row) => (
				<li key={row.id} className="grid gap-x-6 gap-y-1 border-b border-rule py-3 sm:grid-cols-[7rem_1fr]">
					<p className="text-section font-semibold tabular-nums">
						<span className={row.withdrawn ? "line-through" : undefined}>
							{showCell(row.value, "number", language)}
						</span>
						{row.sample === null ? null : (
							<span className="block text-note font-normal text-ink-2">{texts.n(row.sample)}</span>
						)}
					</p>
					<div className="text-small">
						<p className="font-medium">{texts.indicators[row.indicator]}</p>
						<p>
							{[row.centre[language], row.about].filter(Boolean).join(": ")}; {showPlainDate(row.from)} –{" "}
							{showPlainDate(row.to)}
						</p>
						<p className="text-ink-2">
							{row.method} ({texts.found(row.source, showPlainDate(row.foundOn))})
						</p>
						<p className="text-note text-ink-3">{texts.by(row.enteredBy, showMoment(row.recordedAt))}</p>
						<Withdrawal row={row} answer={withdrawal} />
					</div>
				</li>
			))}
		</ul>
	);
}

function Withdrawal({ row, answer }: { row: Row; answer: FigureAnswer | undefined }) {
	const texts = useTexts(serviceFiguresTexts);
	if (row.withdrawn)
		return (
			<p className="text-note">
				{texts.withdrawn(row.withdrawn.by, showMoment(row.withdrawn.at))} {row.withdrawn.why}
			</p>
		);
	const mine = answer?.given?.figureId === row.id ? answer : undefined;
	const wrong = mine?.errors?.why;
	return (
		<Disclosure summary={texts.withdraw} open={mine !== undefined}>
			<Form method="post" className="grid justify-items-start gap-3">
				<input type="hidden" name="deed" value="withdraw" />
				<input type="hidden" name="figureId" value={row.id} />
				<p className="max-w-[50ch] text-note">{texts.withdrawNote}</p>
				<TextField
					name="why"
					label={texts.why}
					maxLength={500}
					defaultValue={mine?.given?.why}
					error={wrong ? (texts.errors[wrong] ?? texts.errors.stale) : undefined}
				/>
				<Button kind="ending">{texts.withdrawDo}</Button>
			</Form>
		</Disclosure>
	);
}
