import { Form } from "@remix-run/react";
import { useCheckedForm } from "~/platform/forms/use-checked-form";
import { useTexts } from "~/platform/i18n/language";
import { minutesOf } from "~/platform/sign-in/factor.messages";
import { newPassword } from "~/platform/sign-in/new-password";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { signInTexts } from "./sign-in.messages";

/** A new password, typed twice. */
export function SetPasswordForm({
	answer,
}: {
	answer?: { errors?: Record<string, string>; retrySeconds?: number };
}) {
	const texts = useTexts(signInTexts).set;
	const form = useCheckedForm(newPassword, { answer });
	const message = (key?: string) =>
		key === "tooShort" || key === "tooLong" || key === "different" || key === "ownName" || key === "common"
			? texts[key]
			: undefined;
	return (
		<Form method="post" noValidate onSubmit={form.onSubmit} className="grid max-w-sm gap-4">
			{answer?.errors?.form === "too-many" ? (
				<Notice kind="error" role="alert">
					{texts.tooMany(minutesOf(answer.retrySeconds ?? 60))}
				</Notice>
			) : null}
			<TextField
				label={texts.password}
				type="password"
				autoComplete="new-password"
				hint={texts.hint}
				error={message(form.error("password"))}
				{...form.register("password")}
			/>
			<TextField
				label={texts.repeat}
				type="password"
				autoComplete="new-password"
				error={message(form.error("repeat"))}
				{...form.register("repeat")}
			/>
			<div>
				<Button kind="main" big disabled={form.busy}>
					{texts.submit}
				</Button>
			</div>
		</Form>
	);
}
