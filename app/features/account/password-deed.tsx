import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTexts } from "~/platform/i18n/language";
import { factorTexts, minutesOf } from "~/platform/sign-in/factor.messages";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { ownFactorTexts } from "./second-factor.messages";
import type { FactorAnswer } from "./second-factor.server";

/** A deed that asks for the password once more. */
export function PasswordDeed({
	deed,
	answer,
	kind,
	submit,
	children,
}: {
	deed: string;
	answer?: FactorAnswer;
	kind?: "main" | "ending";
	submit: string;
	children?: ReactNode;
}) {
	const texts = useTexts(ownFactorTexts);
	const factor = useTexts(factorTexts);
	const errors = answer?.deed === deed ? answer.errors : undefined;
	return (
		<Form method="post" className="grid max-w-sm gap-4">
			<input type="hidden" name="deed" value={deed} />
			{errors?.form ? (
				<Notice kind="error" role="alert">
					{errors.form === "tooMany"
						? factor.tooMany(minutesOf(answer?.retrySeconds ?? 60))
						: texts.errors[errors.form]}
				</Notice>
			) : null}
			{children}
			<TextField
				label={texts.password}
				hint={texts.passwordWhy}
				type="password"
				name="password"
				autoComplete="current-password"
				required
				error={errors?.password ? texts.errors[errors.password] : undefined}
			/>
			<div>
				<Button kind={kind} big={kind === "main"}>
					{submit}
				</Button>
			</div>
		</Form>
	);
}
