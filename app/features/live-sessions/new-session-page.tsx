import { Form, useNavigation } from "@remix-run/react";
import { useRef, useState } from "react";
import { showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { SelectField, TextField } from "~/ui/field";
import { Empty, Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Pick } from "~/ui/pick";
import { TextLink } from "~/ui/text-link";
import type { NewSessionView, SessionAnswer } from "./session-views";
import { sessionsTexts } from "./sessions.messages";

/** A new session: its centre, its name, its trainees. */
export function NewSessionPage({ view, answer }: { view: NewSessionView; answer: SessionAnswer | null }) {
	const all = useTexts(sessionsTexts);
	const texts = all.form;
	const language = useLanguage();
	const busy = useNavigation().state !== "idle";
	const error = (name: string) => {
		const key = answer?.errors[name];
		return key ? (all.errors[key] ?? all.errors.unreadable) : undefined;
	};
	const given = (name: string) => [answer?.given[name] ?? []].flat();
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to="/live/sessions">{all.title}</TextLink>
			</p>
			<PageHead title={texts.title} lead={texts.lead} />
			{answer ? (
				<Notice kind="error" role="alert" className="mb-6">
					{texts.failed} {error("key")}
				</Notice>
			) : null}
			{view.centres.length > 1 ? (
				<Form method="get" className="mb-8 flex max-w-[46rem] flex-wrap items-end gap-3">
					<SelectField
						key={view.centreId}
						className="min-w-0 flex-1 basis-64"
						label={texts.centre}
						name="centre"
						defaultValue={view.centreId}
						error={error("centreId")}
					>
						{view.centres.map(({ id, name, depth }) => (
							<option key={id} value={id}>
								{`${" ".repeat(depth)}${name[language]}`}
							</option>
						))}
					</SelectField>
					<Button>{texts.change}</Button>
				</Form>
			) : null}
			<Form key={view.centreId} method="post" noValidate className="grid max-w-[46rem] gap-6">
				<input
					type="hidden"
					name="key"
					value={answer?.errors.key ? view.formKey : (given("key")[0] ?? view.formKey)}
				/>
				<input type="hidden" name="centreId" value={view.centreId} />
				<TextField
					label={texts.name}
					name="name"
					maxLength={120}
					defaultValue={given("name")[0] ?? texts.proposed(showPlainDate(view.today))}
					error={error("name")}
				/>
				{view.trainees.length === 0 ? (
					<Empty>{texts.nobody}</Empty>
				) : (
					<Trainees view={view} given={given("personId")} error={error("personId")} />
				)}
				<Button kind="main" big className="justify-self-start" disabled={busy || view.trainees.length === 0}>
					{texts.button}
				</Button>
			</Form>
		</Page>
	);
}

function Trainees({
	view,
	given,
	error,
}: {
	view: NewSessionView;
	given: readonly string[];
	error: string | undefined;
}) {
	const texts = useTexts(sessionsTexts).form;
	const list = useRef<HTMLFieldSetElement>(null);
	const [chosen, setChosen] = useState(given.length);
	const boxes = () => [...(list.current?.querySelectorAll<HTMLInputElement>("input[type=checkbox]") ?? [])];
	const count = () => setChosen(boxes().filter((box) => box.checked).length);
	const pickAll = (checked: boolean) => {
		for (const box of boxes()) box.checked = checked;
		count();
	};
	return (
		<fieldset ref={list} onChange={count} aria-describedby={error ? "people-error" : undefined}>
			<legend className="mb-1 text-small font-medium">{texts.people}</legend>
			<div className="flex flex-wrap items-center gap-x-4">
				<Button type="button" kind="bare" onClick={() => pickAll(true)}>
					{texts.all}
				</Button>
				<Button type="button" kind="bare" onClick={() => pickAll(false)}>
					{texts.none}
				</Button>
				<span role="status" className="text-small text-ink-2">
					{texts.chosen(chosen)}
				</span>
			</div>
			{error ? (
				<p id="people-error" className="text-note font-medium text-critical">
					{error}
				</p>
			) : null}
			<ul className="max-h-96 gap-x-6 overflow-y-auto border-y border-rule sm:columns-2">
				{view.trainees.map(({ id, name }) => (
					<li key={id} className="break-inside-avoid">
						<Pick name="personId" value={id} defaultChecked={given.includes(id)}>
							{name}
						</Pick>
					</li>
				))}
			</ul>
			{view.more ? <p className="mt-2 text-note text-ink-3">{texts.more}</p> : null}
		</fieldset>
	);
}
