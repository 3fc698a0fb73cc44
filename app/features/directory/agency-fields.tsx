import { AGENCY_CONSENTS, AGENCY_STATUSES, URGENCIES } from "~/domain/referral/directory.schema";
import type { useCheckedForm } from "~/platform/forms/use-checked-form";
import { useTexts } from "~/platform/i18n/language";
import { SelectField, TextArea, TextField } from "~/ui/field";
import { Pick } from "~/ui/pick";
import { Section } from "~/ui/section";
import { agencyTexts } from "./agency.messages";
import type { NewAgencyForm } from "./agency-form";
import { directoryTexts } from "./directory.messages";

/** What the fields show at first: what stands, or what was typed. */
export type Given = Readonly<Record<string, string | string[]>>;
type Fields = Omit<NewAgencyForm, "key">;

const CODES = { consent: AGENCY_CONSENTS, status: AGENCY_STATUSES } as const;

/** The fields of an entry, in both its forms. */
export function AgencyFields({
	form,
	given,
	today,
	lastVerified,
}: {
	form: FieldsOf<Fields>;
	given: Given;
	today: string;
	/** What is said of the day it was verified last; null: the entry is new. */
	lastVerified: string | null;
}) {
	const texts = useTexts(agencyTexts);
	const { urgencies, statuses } = useTexts(directoryTexts);
	const { fields } = texts;
	const message = (key?: string) => (key ? texts.errors[key] : undefined);
	const text = (name: keyof Fields) => ({
		defaultValue: String(given[name] ?? ""),
		error: message(form.error(name)),
		...form.register(name),
	});
	const chosen = [given.urgency ?? []].flat();
	const words = { consent: texts.consents, status: statuses };
	const choice = (name: "consent" | "status") => (
		<SelectField label={fields[name]} {...text(name)}>
			<option value="">{texts.form.choose}</option>
			{CODES[name].map((code) => (
				<option key={code} value={code}>
					{(words[name] as Record<string, string>)[code]}
				</option>
			))}
		</SelectField>
	);
	const urgencyError = message(form.error("urgency"));
	return (
		<>
			<Section title={texts.form.what}>
				<div className="grid items-start gap-4 sm:grid-cols-2">
					<TextField label={fields["name.vi"]} lang="vi" {...text("nameVi")} />
					<TextField label={fields["name.en"]} lang="en" {...text("nameEn")} />
					<TextField
						label={fields.phone}
						hint={texts.form.phoneHint}
						className="sm:col-span-2"
						{...text("phone")}
					/>
				</div>
			</Section>
			<Section title={texts.form.how}>
				<div className="grid items-start gap-4 sm:grid-cols-2">
					<TextField label={fields["when.vi"]} lang="vi" {...text("whenVi")} />
					<TextField label={fields["when.en"]} lang="en" {...text("whenEn")} />
					<fieldset aria-describedby={urgencyError ? "urgency-error" : undefined} className="sm:col-span-2">
						<legend className="text-small font-medium">{texts.form.urgencyLegend}</legend>
						<div className="flex flex-wrap gap-x-6">
							{URGENCIES.map((urgency) => (
								<Pick
									key={urgency}
									value={urgency}
									defaultChecked={chosen.includes(urgency)}
									{...form.register("urgency")}
								>
									{urgencies[urgency]}
								</Pick>
							))}
						</div>
						{urgencyError ? (
							<p id="urgency-error" className="text-note text-tight font-medium text-critical">
								{urgencyError}
							</p>
						) : null}
					</fieldset>
					<TextField label={fields["handOver.vi"]} lang="vi" {...text("handOverVi")} />
					<TextField label={fields["handOver.en"]} lang="en" {...text("handOverEn")} />
					{choice("consent")}
				</div>
			</Section>
			<Section title={texts.form.where}>
				<div className="grid items-start gap-4 sm:grid-cols-2">
					<TextArea label={fields.source} rows={3} className="sm:col-span-2" {...text("source")} />
					{choice("status")}
					<TextField
						label={fields.verified}
						hint={lastVerified === null ? texts.form.verifiedNew : texts.form.verifiedHint(lastVerified)}
						type="date"
						min="2000-01-01"
						max={today}
						{...text("verified")}
					/>
					<TextArea
						label={lastVerified === null ? texts.form.reasonNew : texts.form.reason}
						hint={texts.form.reasonHint}
						rows={2}
						className="sm:col-span-2"
						{...text("reason")}
					/>
				</div>
			</Section>
		</>
	);
}

/** Of a checked form, what the fields need: the two forms differ in what is hidden. */
interface FieldsOf<Values> {
	readonly register: (
		name: keyof Values & string,
	) => ReturnType<ReturnType<typeof useCheckedForm>["register"]>;
	readonly error: (name: keyof Values & string) => string | undefined;
}
