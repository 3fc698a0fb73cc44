import { Form, useSearchParams } from "@remix-run/react";
import { LANGUAGES } from "~/domain/shared/text";
import { useTexts } from "~/platform/i18n/language";
import type { FormAnswer } from "~/platform/sign-in/form-failure";
import { Button, ButtonLink } from "~/ui/button";
import { Facts } from "~/ui/facts";
import { SelectField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { accountTexts } from "./account.messages";
import type { OwnAccountView } from "./account.server";
import { READING_FACTORS } from "./account-form";
import { OwnPasswordForm } from "./own-password-form";
import { OwnSessions } from "./own-sessions";

/** One's own account: how pages look, how long reading may take, the password, where one is signed in. */
export function OwnAccountPage({ view, answer }: { view: OwnAccountView; answer?: FormAnswer }) {
	const [search] = useSearchParams();
	const texts = useTexts(accountTexts);
	const done = search.has("password-changed")
		? texts.password.done
		: search.has("sessions-ended")
			? texts.sessions.ended
			: search.has("notes-again")
				? texts.notes.done
				: null;
	return (
		<Page>
			<PageHead title={texts.title} lead={texts.nameNote} />
			{done ? (
				<Notice kind="done" role="status" className="mb-6">
					{done}
				</Notice>
			) : null}
			<div className="max-w-[46em]">
				<Facts
					rows={[
						[texts.name, view.name],
						[
							texts.email,
							<span key="email" className="break-all">
								{view.email}
							</span>,
						],
					]}
				/>
				<p className="mt-3 flex flex-wrap gap-x-6 gap-y-2 text-small">
					<TextLink to="/account/email">{texts.changeEmail}</TextLink>
					{view.hasRecord ? <TextLink to={`/people/${view.personId}`}>{texts.record}</TextLink> : null}
					<TextLink to="/notice">{texts.notice}</TextLink>
				</p>
				<div className="mt-10">
					<Display view={view} />
					<Reading view={view} />
					{view.reminders ? <Reminders chosen={view.reminders} /> : null}
					{view.takesCalls ? <Notes /> : null}
					<Section title={texts.password.title}>
						<p className="mb-4 text-small text-ink-2">{texts.password.lead}</p>
						<OwnPasswordForm answer={answer} />
					</Section>
					<Section title={texts.factor.title}>
						<p className="mb-3 text-small text-ink-2">
							{view.hasFactor ? texts.factor.on : texts.factor.off}
						</p>
						<ButtonLink to="/account/second-factor">
							{view.hasFactor ? texts.factor.change : texts.factor.turnOn}
						</ButtonLink>
					</Section>
					<OwnSessions view={view} />
				</div>
			</div>
		</Page>
	);
}

function Display({ view }: { view: OwnAccountView }) {
	const texts = useTexts(accountTexts);
	return (
		<Section title={texts.view.title}>
			<Form method="post" action="/preferences" className="flex flex-wrap items-end gap-4">
				<input type="hidden" name="to" value="/account" />
				<SelectField
					key={view.language}
					label={texts.view.language}
					name="language"
					defaultValue={view.language}
				>
					{LANGUAGES.map((language) => (
						<option key={language} value={language} lang={language}>
							{texts.languages[language]}
						</option>
					))}
				</SelectField>
				<SelectField label={texts.view.theme} name="theme" defaultValue={view.theme}>
					{(["system", "light", "dark"] as const).map((theme) => (
						<option key={theme} value={theme}>
							{texts.themes[theme]}
						</option>
					))}
				</SelectField>
				<Button>{texts.view.save}</Button>
			</Form>
		</Section>
	);
}

/** How early one is written to about the end of a certificate. */
function Reminders({ chosen }: { chosen: "all" | "fewer" }) {
	const texts = useTexts(accountTexts).reminders;
	return (
		<Section title={texts.title} id="reminders">
			<p className="mb-4 text-small text-ink-2">{texts.lead}</p>
			<Form method="post" action="/preferences" className="flex flex-wrap items-end gap-4">
				<input type="hidden" name="to" value="/account" />
				<SelectField
					key={chosen}
					label={texts.label}
					name="reminders"
					defaultValue={chosen}
					className="min-w-0 max-w-full"
				>
					<option value="all">{texts.all}</option>
					<option value="fewer">{texts.fewer}</option>
				</SelectField>
				<Button>{texts.save}</Button>
			</Form>
		</Section>
	);
}

/** The notes of the first call, once more. */
function Notes() {
	const texts = useTexts(accountTexts).notes;
	return (
		<Section title={texts.title}>
			<p className="mb-4 text-small text-ink-2">{texts.lead}</p>
			<Form method="post" action="/preferences" className="flex flex-wrap gap-4">
				<input type="hidden" name="to" value="/account?notes-again" />
				<Button name="callNote" value="again">
					{texts.again}
				</Button>
			</Form>
		</Section>
	);
}

function Reading({ view }: { view: OwnAccountView }) {
	const texts = useTexts(accountTexts).reading;
	const factors: readonly number[] = READING_FACTORS;
	const shown = factors.includes(view.readingFactor)
		? factors
		: [...factors, view.readingFactor].sort((a, b) => a - b);
	return (
		<Section title={texts.title}>
			<p className="mb-4 text-small text-ink-2">{texts.lead}</p>
			<Form method="post" action="/preferences" className="flex flex-wrap items-end gap-4">
				<input type="hidden" name="to" value="/account" />
				<SelectField
					label={texts.label}
					name="readingFactor"
					defaultValue={String(view.readingFactor)}
					className="min-w-0 max-w-full"
				>
					{shown.map((factor) => (
						<option key={factor} value={String(factor)}>
							{texts.factors[String(factor)] ?? texts.other(factor)}
						</option>
					))}
				</SelectField>
				<Button>{texts.save}</Button>
			</Form>
		</Section>
	);
}
