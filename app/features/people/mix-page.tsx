import { Form } from "@remix-run/react";
import { showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { SelectField, TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Pick } from "~/ui/pick";
import { TextLink } from "~/ui/text-link";
import { mixTexts } from "./mix.messages";
import { MOST } from "./mix-form";
import { MixPreview } from "./mix-preview";
import type { MixView } from "./mix-view";

/** Calls for several people by a mix: what is asked, what it comes to, and the deed. */
export function MixPage({
	view,
	given,
	refused,
}: {
	view: MixView;
	/** How many calls were given just now. */
	given: number | null;
	refused?: Readonly<Record<string, string>> | undefined;
}) {
	const texts = useTexts(mixTexts);
	return (
		<Page>
			<p className="text-small">
				<TextLink to="/people">{texts.back}</TextLink>
			</p>
			<PageHead title={texts.title} lead={texts.lead} />
			{given !== null && !refused ? (
				<Notice kind="done" role="status" className="mb-6">
					{texts.given(given)}
				</Notice>
			) : null}
			{refused && !view.preview ? (
				<Notice kind="error" role="alert" className="mb-6">
					{texts.failed} {texts.errors[Object.values(refused)[0] ?? ""]}
				</Notice>
			) : null}
			<div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
				<Asking view={view} />
				{view.preview ? (
					<div>
						<MixPreview
							asked={view.asked}
							nextSeed={view.nextSeed}
							preview={view.preview}
							refused={refused}
						/>
					</div>
				) : null}
			</div>
		</Page>
	);
}

function Asking({ view: { mixes, people, asked, errors, today, nextSeed, preview } }: { view: MixView }) {
	const texts = useTexts(mixTexts);
	const language = useLanguage();
	const message = (name: string) => {
		const key = errors[name] ?? Object.entries(errors).find(([path]) => path.startsWith(`${name}.`))?.[1];
		return key ? texts.errors[key] : undefined;
	};
	return (
		<Form method="get" action="/people/assign#preview" noValidate className="grid content-start gap-4">
			<fieldset className="grid gap-1">
				<legend className="mb-1 text-small font-medium">{texts.mix}</legend>
				{mixes.map((mix) => (
					<Pick key={mix.id} type="radio" name="mix" value={mix.id} defaultChecked={mix.id === asked.mix}>
						<span className="font-medium">{mix.name[language]}</span>
						<span className="block text-ink-2">{mix.about[language]}</span>
						<span className="block text-note text-ink-3">
							{texts.status[mix.status](mix.source[language], showPlainDate(mix.verified))}
						</span>
					</Pick>
				))}
				<FieldError>{message("mix")}</FieldError>
			</fieldset>
			<SelectField
				label={texts.purpose}
				name="purpose"
				defaultValue={asked.purpose}
				error={message("purpose")}
			>
				<option value="practice">{texts.purposes.practice}</option>
				<option value="assessed">{texts.purposes.assessed}</option>
			</SelectField>
			<div className="grid items-start gap-4 sm:grid-cols-2">
				<TextField
					label={texts.count}
					name="count"
					type="number"
					min={1}
					max={MOST.calls}
					defaultValue={asked.count}
					error={message("count")}
				/>
				<TextField
					label={texts.dueOn}
					hint={texts.dueHint}
					name="dueOn"
					type="date"
					min={today}
					defaultValue={asked.dueOn}
					error={message("dueOn")}
				/>
			</div>
			<fieldset>
				<legend className="mb-1 text-small font-medium">{texts.people}</legend>
				{people.length === 0 ? <p className="text-small text-ink-2">{texts.noPeople}</p> : null}
				<ul className="max-h-96 overflow-y-auto border-y border-rule">
					{people.map((person) => (
						<li key={person.id}>
							<Pick name="personId" value={person.id} defaultChecked={asked.personId.includes(person.id)}>
								{person.name} <span className="text-ink-3">{person.centre[language]}</span>
							</Pick>
						</li>
					))}
				</ul>
				<FieldError>{message("personId")}</FieldError>
			</fieldset>
			<div>
				<Button name="seed" value={nextSeed} kind={preview ? "plain" : "main"}>
					{texts.show}
				</Button>
			</div>
		</Form>
	);
}

function FieldError({ children }: { children: string | undefined }) {
	if (!children) return null;
	return (
		<p role="alert" className="text-note text-tight font-medium text-critical">
			{children}
		</p>
	);
}
