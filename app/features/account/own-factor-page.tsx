import { Form } from "@remix-run/react";
import { showMoment } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { factorTexts } from "~/platform/sign-in/factor.messages";
import { FormFailure } from "~/platform/sign-in/form-failure";
import { Button, ButtonLink } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { FactorSetup, RecoveryCodes } from "~/ui/factor-setup";
import { TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { TextLink } from "~/ui/text-link";
import { PasswordDeed } from "./password-deed";
import { ownFactorTexts } from "./second-factor.messages";
import type { FactorAnswer, FactorView } from "./second-factor.server";

/** One's own second factor: to turn on, set up, renew its recovery codes, turn off. */
export function OwnFactorPage({ view, answer }: { view: FactorView; answer?: FactorAnswer }) {
	const texts = useTexts(ownFactorTexts);
	const codes = answer?.codes;
	return (
		<Page>
			<header className="mb-6">
				<p className="text-small">
					<TextLink to="/account">{texts.back}</TextLink>
				</p>
				<h1 className="text-head">{texts.title}</h1>
				{codes ? null : <p className="max-w-[60ch] text-ink-2">{texts.lead}</p>}
			</header>
			{codes ? (
				<Codes codes={codes} said={answer?.deed === "new-codes" ? texts.renewed : texts.done} />
			) : view.since !== null ? (
				<On view={view} answer={answer} />
			) : view.setup ? (
				<SetUp setup={view.setup} answer={answer} />
			) : (
				<>
					<p className="mb-6 font-medium">{texts.off}</p>
					<PasswordDeed deed="begin" answer={answer} kind="main" submit={texts.begin.submit} />
				</>
			)}
		</Page>
	);
}

function Codes({ codes, said }: { codes: readonly string[]; said: string }) {
	const texts = useTexts(ownFactorTexts);
	const factor = useTexts(factorTexts);
	return (
		<>
			<Notice kind="done" role="status" className="mb-6">
				{said}
			</Notice>
			<h2 className="text-section font-semibold">{factor.codesTitle}</h2>
			<p className="max-w-[60ch]">{factor.codes}</p>
			<RecoveryCodes codes={codes} label={factor.codesTitle} />
			<ButtonLink to="/account" kind="main" big>
				{texts.toAccount}
			</ButtonLink>
		</>
	);
}

function On({ view, answer }: { view: FactorView; answer?: FactorAnswer }) {
	const texts = useTexts(ownFactorTexts);
	return (
		<div className="max-w-[46em]">
			<p className="font-medium">{texts.on(showMoment(view.since ?? 0))}</p>
			<p className={view.codesLeft === 0 ? "font-medium text-critical" : "text-ink-2"}>
				{texts.codesLeft(view.codesLeft)}
			</p>
			{view.required ? <p className="mt-2 text-ink-2">{texts.required}</p> : null}
			<div className="mt-6 grid gap-2">
				<Disclosure summary={texts.newCodes.title} open={answer?.deed === "new-codes"}>
					<PasswordDeed deed="new-codes" answer={answer} submit={texts.newCodes.submit} />
				</Disclosure>
				{view.required ? null : (
					<Disclosure summary={texts.turnOff.title} open={answer?.deed === "turn-off"}>
						<PasswordDeed deed="turn-off" answer={answer} kind="ending" submit={texts.turnOff.submit}>
							<p className="text-small">{texts.turnOff.note}</p>
						</PasswordDeed>
					</Disclosure>
				)}
			</div>
		</div>
	);
}

function SetUp({ setup, answer }: { setup: NonNullable<FactorView["setup"]>; answer?: FactorAnswer }) {
	const texts = useTexts(ownFactorTexts);
	const factor = useTexts(factorTexts);
	const own = answer?.deed === "confirm" ? answer : undefined;
	const wrong = own?.errors?.code;
	return (
		<>
			<FactorSetup {...setup} texts={factor}>
				<Form method="post" className="grid max-w-sm gap-4">
					<input type="hidden" name="deed" value="confirm" />
					<FormFailure answer={own} tooMany={factor.tooMany} others={factor.errors} />
					<TextField
						label={factor.code}
						name="code"
						autoComplete="one-time-code"
						inputMode="numeric"
						required
						error={wrong ? factor.errors[wrong] : undefined}
					/>
					<div>
						<Button kind="main" big>
							{factor.confirm}
						</Button>
					</div>
				</Form>
			</FactorSetup>
			<Form method="post" className="mt-6">
				<input type="hidden" name="deed" value="cancel" />
				<Button kind="bare">{texts.cancel}</Button>
			</Form>
		</>
	);
}
