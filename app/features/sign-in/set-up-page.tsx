import { useTexts } from "~/platform/i18n/language";
import { factorTexts } from "~/platform/sign-in/factor.messages";
import type { FormAnswer } from "~/platform/sign-in/form-failure";
import { ButtonLink } from "~/ui/button";
import { FactorSetup, RecoveryCodes } from "~/ui/factor-setup";
import { Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { CodeForm } from "./code-form";
import { secondStepTexts } from "./second-step.messages";

export interface SetUpAnswer extends FormAnswer {
	/** Set up; these are shown now and never again. */
	readonly codes?: readonly string[];
}

/** The factor that a role asks for, set up between the password and the session. */
export function SetUpPage({
	setup,
	answer,
	to,
}: {
	/** Null: the step is over. */
	setup: { qr: { size: number; path: string }; secret: string; address: string } | null;
	answer?: SetUpAnswer;
	to: string;
}) {
	const { setUp: texts } = useTexts(secondStepTexts);
	const factor = useTexts(factorTexts);
	if (answer?.codes || !setup)
		return (
			<Page>
				<PageHead
					title={answer?.codes ? factor.codesTitle : texts.title}
					lead={answer?.codes ? undefined : texts.over}
				/>
				{answer?.codes ? (
					<>
						<Notice kind="done" role="status" className="mb-6">
							{texts.done}
						</Notice>
						<p className="max-w-[60ch]">{factor.codes}</p>
						<RecoveryCodes codes={answer.codes} label={factor.codesTitle} />
					</>
				) : null}
				<ButtonLink to={to} kind="main" big>
					{answer?.codes ? factor.kept : texts.goOn}
				</ButtonLink>
			</Page>
		);
	return (
		<Page>
			<PageHead title={texts.title} lead={texts.lead} />
			<FactorSetup {...setup} texts={factor}>
				<CodeForm
					label={factor.code}
					submit={factor.confirm}
					submitting={factor.confirming}
					answer={answer}
				/>
			</FactorSetup>
		</Page>
	);
}
