import { Form } from "@remix-run/react";
import { useCheckedForm } from "~/platform/forms/use-checked-form";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { TextArea } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Section } from "~/ui/section";
import { agencyTexts } from "./agency.messages";
import { retireForm, verifyForm } from "./agency-form";
import type { AgencyView } from "./directory.query.server";

/** What a refused deed comes back with. */
export interface DeedAnswer {
	readonly errors: Record<string, string>;
	readonly given: Record<string, string>;
}

/** The answer to this deed, if it was this one that was refused. */
const answerTo = (deeds: readonly string[], answer?: DeedAnswer) =>
	answer && deeds.includes(answer.given.deed ?? "") ? answer : undefined;

/** "I have just checked it, and it holds": one field and one button. */
export function VerifyAgency({ view, answer }: { view: AgencyView; answer?: DeedAnswer }) {
	const texts = useTexts(agencyTexts);
	const refused = answerTo(["verify"], answer);
	const form = useCheckedForm(verifyForm, {
		answer: refused,
		defaults: { deed: "verify", builtOn: String(view.version), source: refused?.given.source ?? "" },
	});
	const { verify, errors } = texts;
	const message = (key?: string) => (key ? errors[key] : undefined);
	if (view.retired) return null;
	return (
		<Section title={verify.title} id="verify">
			<p className="mb-3 text-small text-ink-2">{verify.lead}</p>
			<Form method="post" noValidate onSubmit={form.onSubmit} className="grid gap-3">
				{refused?.errors.form ? (
					<Notice kind="error" role="alert">
						{message(refused.errors.form)}
					</Notice>
				) : null}
				<input type="hidden" name="deed" value="verify" />
				<input type="hidden" name="builtOn" value={view.version} />
				<TextArea
					label={verify.source}
					hint={verify.hint}
					rows={3}
					defaultValue={refused?.given.source ?? ""}
					error={message(form.error("source"))}
					{...form.register("source")}
				/>
				<div>
					<Button kind="main" disabled={form.busy}>
						{form.busy ? verify.submitting : verify.submit}
					</Button>
				</div>
			</Form>
		</Section>
	);
}

/** Takes the entry out of the choice, or puts it back. */
export function RetireAgency({ view, answer }: { view: AgencyView; answer?: DeedAnswer }) {
	const texts = useTexts(agencyTexts);
	const refused = answerTo(["retire", "reinstate"], answer);
	const form = useCheckedForm(retireForm, {
		answer: refused,
		defaults: {
			deed: view.retired ? "reinstate" : "retire",
			builtOn: String(view.version),
			reason: refused?.given.reason ?? "",
		},
	});
	const { retire, errors } = texts;
	const message = (key?: string) => (key ? errors[key] : undefined);
	const inUse = !view.retired && (view.edit?.uses ?? 0) > 0;
	return (
		<div className="mt-8 border-t border-rule pt-2">
			<Disclosure summary={view.retired ? retire.reopen : retire.open} open={refused !== undefined}>
				<p className="mb-3 text-small text-ink-2">{inUse ? retire.inUse : retire.lead}</p>
				{inUse ? null : (
					<Form method="post" noValidate onSubmit={form.onSubmit} className="grid gap-3">
						{refused?.errors.form ? (
							<Notice kind="error" role="alert">
								{message(refused.errors.form)}
							</Notice>
						) : null}
						<input type="hidden" name="deed" value={view.retired ? "reinstate" : "retire"} />
						<input type="hidden" name="builtOn" value={view.version} />
						<TextArea
							label={retire.reason}
							rows={2}
							defaultValue={refused?.given.reason ?? ""}
							error={message(form.error("reason"))}
							{...form.register("reason")}
						/>
						<div>
							<Button kind={view.retired ? "plain" : "ending"} disabled={form.busy}>
								{form.busy ? retire.submitting : view.retired ? retire.reinstate : retire.submit}
							</Button>
						</div>
					</Form>
				)}
			</Disclosure>
		</div>
	);
}
