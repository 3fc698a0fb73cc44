import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTexts } from "~/platform/i18n/language";
import { factorTexts } from "~/platform/sign-in/factor.messages";
import { FormFailure } from "~/platform/sign-in/form-failure";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
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
	const own = answer?.deed === deed ? answer : undefined;
	const wrong = own?.errors?.password;
	return (
		<Form method="post" className="grid max-w-sm gap-4">
			<input type="hidden" name="deed" value={deed} />
			<FormFailure answer={own} tooMany={factor.tooMany} others={texts.errors} />
			{children}
			<TextField
				label={texts.password}
				hint={texts.passwordWhy}
				type="password"
				name="password"
				autoComplete="current-password"
				required
				error={wrong ? texts.errors[wrong] : undefined}
			/>
			<div>
				<Button kind={kind} big={kind === "main"}>
					{submit}
				</Button>
			</div>
		</Form>
	);
}
