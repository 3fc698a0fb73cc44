import { Form } from "@remix-run/react";
import { useCheckedForm } from "~/platform/forms/use-checked-form";
import { useTexts } from "~/platform/i18n/language";
import { Button, ButtonLink } from "~/ui/button";
import { SelectField, TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { newAccount } from "./account-forms";
import { accountsTexts } from "./accounts.messages";
import type { CentreChoice } from "./accounts-view";
import { type HandedLink, LinkNotice, MailedNotice } from "./link-notice";
import { CentreField, RoleField } from "./role-fields";

export interface NewAccountAnswer {
	readonly errors?: Record<string, string>;
	readonly given?: Record<string, string>;
	readonly made?: {
		readonly personId: string;
		readonly name: string;
		readonly link: HandedLink | null;
		readonly mailedTo?: string;
	};
}

/** Makes an account, then shows the link to hand over. */
export function NewAccountPage({
	centres,
	answer,
}: {
	centres: readonly CentreChoice[];
	answer?: NewAccountAnswer;
}) {
	const texts = useTexts(accountsTexts);
	if (answer?.made)
		return (
			<Page>
				<PageHead title={texts.fresh.title} />
				{answer.made.link ? <LinkNotice name={answer.made.name} link={answer.made.link} /> : null}
				{answer.made.mailedTo ? <MailedNotice to={answer.made.mailedTo} /> : null}
				<div className="flex flex-wrap gap-3">
					<ButtonLink to={`/accounts/${answer.made.personId}`}>{texts.link.toAccount}</ButtonLink>
					<ButtonLink to="/accounts/new" kind="bare" reloadDocument>
						{texts.fresh.another}
					</ButtonLink>
				</div>
			</Page>
		);
	return (
		<Page>
			<PageHead title={texts.fresh.title} lead={texts.fresh.lead} />
			<NewAccountForm centres={centres} answer={answer} />
		</Page>
	);
}

function NewAccountForm({
	centres,
	answer,
}: {
	centres: readonly CentreChoice[];
	answer?: NewAccountAnswer;
}) {
	const texts = useTexts(accountsTexts);
	const form = useCheckedForm(newAccount, { answer });
	const message = (key?: string) => (key ? texts.errors[key] : undefined);
	return (
		<Form method="post" noValidate onSubmit={form.onSubmit} className="grid max-w-md gap-4">
			{answer?.errors ? (
				<Notice kind="error" role="alert">
					{texts.errors.failed}
				</Notice>
			) : null}
			<TextField
				label={texts.fresh.name}
				autoComplete="off"
				defaultValue={answer?.given?.name}
				error={message(form.error("name"))}
				{...form.register("name")}
			/>
			<TextField
				label={texts.fresh.email}
				type="email"
				autoComplete="off"
				defaultValue={answer?.given?.email}
				error={message(form.error("email"))}
				{...form.register("email")}
			/>
			<RoleField
				defaultValue={answer?.given?.role ?? "trainee"}
				error={message(form.error("role"))}
				{...form.register("role")}
			/>
			<CentreField
				centres={centres}
				defaultValue={answer?.given?.centreId ?? ""}
				error={message(form.error("centreId"))}
				{...form.register("centreId")}
			/>
			<SelectField
				label={texts.fresh.language}
				defaultValue={answer?.given?.language ?? "vi"}
				{...form.register("language")}
			>
				<option value="vi" lang="vi">
					Tiếng Việt
				</option>
				<option value="en" lang="en">
					English
				</option>
			</SelectField>
			<div className="flex flex-wrap gap-3">
				<Button kind="main" big name="deliver" value="hand" disabled={form.busy}>
					{form.busy ? texts.fresh.submitting : texts.fresh.submit}
				</Button>
				<Button big name="deliver" value="mail" disabled={form.busy}>
					{texts.fresh.mail}
				</Button>
			</div>
		</Form>
	);
}
