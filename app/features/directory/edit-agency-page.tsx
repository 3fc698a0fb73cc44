import { Form } from "@remix-run/react";
import { useMemo } from "react";
import type { AgencyDifference } from "~/domain/referral/agency-differences";
import { useCheckedForm } from "~/platform/forms/use-checked-form";
import { showMoment, showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { TextLink } from "~/ui/text-link";
import { agencyTexts } from "./agency.messages";
import { Differences } from "./agency-differences";
import { AgencyFields, type Given } from "./agency-fields";
import { agencyForm, fromEntry, newAgencyForm } from "./agency-form";
import type { EditedAgency } from "./directory.query.server";

/** What a refused form comes back with: the errors, what was typed, and how it differs from what somebody saved since. */
export interface FormAnswer {
	readonly errors: Record<string, string>;
	readonly given: Given;
	readonly conflict?: readonly AgencyDifference[];
}

/** Changes an entry. */
export function EditAgencyPage({
	standing,
	today,
	answer,
}: {
	standing: EditedAgency;
	today: string;
	answer?: FormAnswer;
}) {
	const texts = useTexts(agencyTexts);
	const language = useLanguage();
	return (
		<Page className="max-w-[60rem]!">
			<PageHead title={texts.form.editTitle(standing.entry.name[language])} lead={texts.form.editLead} />
			<EditForm
				key={`${standing.version} ${JSON.stringify(answer)}`}
				standing={standing}
				today={today}
				answer={answer}
			/>
		</Page>
	);
}

function EditForm({
	standing,
	today,
	answer,
}: {
	standing: EditedAgency;
	today: string;
	answer?: FormAnswer;
}) {
	const { form: texts } = useTexts(agencyTexts);
	const schema = useMemo(() => agencyForm(today), [today]);
	const given: Given = { ...fromEntry(standing.entry), ...answer?.given };
	const builtOn = String(standing.version);
	const form = useCheckedForm(schema, { answer, defaults: { ...given, builtOn } });
	const { verified } = standing.entry;
	return (
		<Form method="post" noValidate onSubmit={form.onSubmit}>
			<Refused answer={answer} standing={standing} />
			{/* After a conflict it is the newer version: whoever saves now has seen both. */}
			<input type="hidden" name="builtOn" value={builtOn} />
			<AgencyFields
				form={form}
				given={given}
				today={today}
				lastVerified={verified ? showPlainDate(verified) : texts.never}
			/>
			<SaveBar busy={form.busy} back={`/directory/${standing.entry.key}`} backLabel={texts.cancel} />
		</Form>
	);
}

/** Adds an entry. */
export function NewAgencyPage({ today, answer }: { today: string; answer?: FormAnswer }) {
	const texts = useTexts(agencyTexts);
	return (
		<Page className="max-w-[60rem]!">
			<PageHead title={texts.form.newTitle} lead={texts.form.newLead} />
			<NewForm key={JSON.stringify(answer)} today={today} answer={answer} />
		</Page>
	);
}

function NewForm({ today, answer }: { today: string; answer?: FormAnswer }) {
	const texts = useTexts(agencyTexts);
	const schema = useMemo(() => newAgencyForm(today), [today]);
	const given: Given = answer?.given ?? {};
	const form = useCheckedForm(schema, { answer, defaults: { urgency: [], ...given } });
	const keyError = form.error("key");
	return (
		<Form method="post" noValidate onSubmit={form.onSubmit}>
			<Refused answer={answer} />
			<TextField
				label={texts.form.key}
				hint={texts.form.keyHint}
				className="mb-8 max-w-xs"
				autoCapitalize="characters"
				autoComplete="off"
				maxLength={8}
				defaultValue={String(given.key ?? "")}
				error={keyError ? texts.errors[keyError] : undefined}
				{...form.register("key")}
			/>
			<AgencyFields form={form} given={given} today={today} lastVerified={null} />
			<SaveBar busy={form.busy} back="/directory" backLabel={texts.back} />
		</Form>
	);
}

function SaveBar({ busy, back, backLabel }: { busy: boolean; back: string; backLabel: string }) {
	const { form: texts } = useTexts(agencyTexts);
	return (
		<div className="mt-8 flex flex-wrap items-center gap-4">
			<Button kind="main" big disabled={busy}>
				{busy ? texts.submitting : texts.submit}
			</Button>
			<TextLink to={back} className="text-small">
				{backLabel}
			</TextLink>
		</div>
	);
}

/** Why nothing was saved; after a conflict both sides, where they differ. */
function Refused({ answer, standing }: { answer?: FormAnswer; standing?: EditedAgency }) {
	const texts = useTexts(agencyTexts);
	if (!answer) return null;
	const { form } = texts;
	if (answer.conflict && standing)
		return (
			<Notice
				kind="warning"
				role="alert"
				className="mb-8"
				title={form.conflict(standing.by ?? form.theFile, showMoment(standing.savedAt))}
			>
				{answer.conflict.length === 0 ? (
					<p>{form.same}</p>
				) : (
					<>
						<p className="mb-2">{form.conflictNext}</p>
						<Differences
							of={answer.conflict}
							caption={form.conflictNext}
							before={form.theirs}
							after={form.mine}
						/>
					</>
				)}
			</Notice>
		);
	return (
		<Notice kind="error" role="alert" className="mb-8">
			{(answer.errors.form && texts.errors[answer.errors.form]) || form.failed}
		</Notice>
	);
}
