import { Form } from "@remix-run/react";
import { showMoment } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { Notice } from "~/ui/notice";
import { Columns, Page } from "~/ui/page";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { AccountLeaves } from "./account-leaves";
import { AccountRoles } from "./account-roles";
import { accountsTexts } from "./accounts.messages";
import type { AccountAnswer, AccountView } from "./accounts-view";
import { ErasedNotice, ErasureForm } from "./erasure-form";
import { LinkNotice, MailedNotice } from "./link-notice";

/** One account: its roles, and how its person signs in. */
export function AccountPage({ view, answer }: { view: AccountView; answer?: AccountAnswer }) {
	const texts = useTexts(accountsTexts);
	const { account } = texts;
	const { person } = view;
	const refusal = answer?.errors?.form;
	return (
		<Page>
			<header className="mb-6">
				<p className="text-small">
					<TextLink to="/accounts">{account.back}</TextLink>
				</p>
				<h1 className="text-head">{person.name}</h1>
				{person.erasedAt === null ? <p className="text-ink-2">{person.email}</p> : null}
			</header>
			{answer?.link ? <LinkNotice name={person.name} link={answer.link} /> : null}
			{answer?.mailedTo ? <MailedNotice to={answer.mailedTo} /> : null}
			{refusal ? (
				<Notice kind="error" role="alert" className="mb-8">
					{texts.errors[refusal] ?? texts.errors.notYours}
				</Notice>
			) : null}
			{person.erasedAt !== null ? <ErasedNotice at={person.erasedAt} /> : null}
			{person.disabledAt !== null && person.erasedAt === null ? (
				<Notice kind="warning" className="mb-8">
					{account.disabledSince(showMoment(person.disabledAt))}
				</Notice>
			) : null}
			{view.own ? <Notice className="mb-8 max-w-[70ch]">{account.own}</Notice> : null}
			{!view.own && !view.mayManage && person.erasedAt === null ? (
				<Notice className="mb-8 max-w-[70ch]">{account.elsewhere}</Notice>
			) : null}
			<Columns side={person.erasedAt === null ? <Access view={view} answer={answer} /> : null}>
				<AccountRoles view={view} answer={answer} />
				<AccountLeaves view={view} answer={answer} />
			</Columns>
		</Page>
	);
}

function Access({ view, answer }: { view: AccountView; answer?: AccountAnswer }) {
	const texts = useTexts(accountsTexts).account;
	const { person } = view;
	return (
		<Section title={texts.accessTitle}>
			<p className="text-small text-ink-2">
				{texts.password(view.hasPassword)} {texts.factor(view.factor)} {texts.sessions(view.sessions)}
			</p>
			{view.mayManage ? (
				<div className="mt-4 grid justify-items-start gap-4">
					{person.disabledAt === null ? (
						<>
							<Deed deed="new-link" note={texts.newLinkNote(view.hasPassword)}>
								{texts.newLink}
							</Deed>
							<Deed deed="mail-link">{texts.mailLink}</Deed>
							{view.sessions > 0 ? <Deed deed="sign-out-everywhere">{texts.signOutEverywhere}</Deed> : null}
							{view.factor.has ? (
								<Disclosure summary={texts.resetFactor}>
									<Form method="post" className="grid justify-items-start gap-2">
										<input type="hidden" name="deed" value="reset-factor" />
										<p className="text-small">{texts.resetQuestion(person.name)}</p>
										<Button kind="ending">{texts.resetDo}</Button>
									</Form>
								</Disclosure>
							) : null}
							<Disclosure summary={texts.disable}>
								<Form method="post" className="grid justify-items-start gap-2">
									<input type="hidden" name="deed" value="disable" />
									<p className="text-small">{texts.disableQuestion(person.name)}</p>
									<Button kind="ending">{texts.disableDo}</Button>
								</Form>
							</Disclosure>
						</>
					) : (
						<>
							<Deed deed="enable">{texts.enable}</Deed>
							<ErasureForm person={person} answer={answer} />
						</>
					)}
				</div>
			) : null}
		</Section>
	);
}

function Deed({ deed, note, children }: { deed: string; note?: string; children: string }) {
	return (
		<Form method="post">
			<input type="hidden" name="deed" value={deed} />
			<Button>{children}</Button>
			{note ? <p className="mt-1 text-note text-ink-3">{note}</p> : null}
		</Form>
	);
}
