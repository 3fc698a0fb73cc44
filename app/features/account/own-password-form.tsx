import { Form } from "@remix-run/react";
import { useCheckedForm } from "~/platform/forms/use-checked-form";
import { useTexts } from "~/platform/i18n/language";
import { minutesOf } from "~/platform/sign-in/factor.messages";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { accountTexts } from "./account.messages";
import { ownPassword } from "./account-form";

export interface PasswordAnswer {
	readonly errors?: Record<string, string>;
	readonly retrySeconds?: number;
}

const FIELDS = ["current", "password", "repeat"] as const;

/** The old password and twice the new one. */
export function OwnPasswordForm({ answer }: { answer?: PasswordAnswer }) {
	const texts = useTexts(accountTexts).password;
	const form = useCheckedForm(ownPassword, { answer });
	const labels = { current: texts.current, password: texts.next, repeat: texts.repeat };
	const message = (key?: string) => (key ? texts.errors[key] : undefined);
	return (
		<Form method="post" noValidate onSubmit={form.onSubmit} className="grid max-w-sm gap-4">
			{answer?.errors?.form === "tooMany" ? (
				<Notice kind="error" role="alert">
					{texts.tooMany(minutesOf(answer.retrySeconds ?? 60))}
				</Notice>
			) : null}
			{FIELDS.map((field) => (
				<TextField
					key={field}
					label={labels[field]}
					type="password"
					autoComplete={field === "current" ? "current-password" : "new-password"}
					hint={field === "password" ? texts.hint : undefined}
					error={message(form.error(field))}
					{...form.register(field)}
				/>
			))}
			<div>
				<Button disabled={form.busy}>{form.busy ? texts.submitting : texts.submit}</Button>
			</div>
		</Form>
	);
}
