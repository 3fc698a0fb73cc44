import { type UseFormReturn, useFieldArray } from "react-hook-form";
import { PACKET_ITEMS } from "~/domain/assessment/judge-referral";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Pick, Segment, Segments } from "~/ui/pick";
import { paperTexts } from "./paper.messages";
import type { RecordForm, RecordInput } from "./record-form";

const URGENCIES = ["T0", "T1", "T2", "T3"] as const;
const CONSENTS = ["given", "lawful-ground", "none"] as const;

/** The referral decision: to whom, how soon, what is handed over, on what ground. */
export function ReferralPane({
	form,
	agencies,
	information,
}: {
	form: UseFormReturn<RecordInput>;
	agencies: readonly { readonly key: string; readonly label: string }[];
	information: RecordForm["information"];
}) {
	const texts = useTexts(paperTexts).referral;
	const { fields, append, remove } = useFieldArray({ control: form.control, name: "referral" });
	const chosen = form.watch("referral") ?? [];
	const labelOf = (key: string) => agencies.find((agency) => agency.key === key)?.label ?? texts.choose;
	return (
		<section aria-labelledby="referral-title" className="border-t-2 border-rule-ink pt-1.5">
			<h2 id="referral-title" className="pb-1 text-body">
				{texts.title}
			</h2>
			{fields.length === 0 ? (
				<p className="border-t border-rule py-2 text-note text-ink-3">{texts.none}</p>
			) : null}
			{fields.map((field, index) => (
				<fieldset key={field.id} className="mb-3 border-t border-rule-strong pt-2">
					<legend className="sr-only">{texts.entry(index + 1)}</legend>
					<div className="flex items-center gap-2">
						<label htmlFor={`agency-${index}`} className="w-24 flex-none text-note text-ink-2">
							{texts.agency}
						</label>
						<select
							id={`agency-${index}`}
							className="min-h-control w-full min-w-0 rounded-1 border border-rule-strong bg-surface px-2 text-small max-sm:text-body"
							{...form.register(`referral.${index}.agency`)}
						>
							<option value="">{texts.choose}</option>
							{agencies.map((agency) => (
								<option key={agency.key} value={agency.key}>
									{agency.label}
								</option>
							))}
						</select>
					</div>
					<div className="mt-2">
						<Segments label={texts.urgency}>
							{URGENCIES.map((urgency) => (
								<Segment key={urgency} value={urgency} {...form.register(`referral.${index}.urgency`)}>
									{texts.urgencies[urgency]}
								</Segment>
							))}
						</Segments>
						<p className="text-note text-ink-3">{texts.urgencyHint}</p>
					</div>
					<fieldset className="mt-2">
						<legend className="text-note text-ink-2">{texts.information}</legend>
						<div className="grid gap-x-3 sm:grid-cols-2">
							{[...PACKET_ITEMS.map((key) => ({ key, label: texts.packet[key] })), ...information].map(
								(item) => (
									<Pick key={item.key} value={item.key} {...form.register(`referral.${index}.information`)}>
										{item.label}
									</Pick>
								),
							)}
						</div>
					</fieldset>
					<fieldset className="mt-2">
						<legend className="text-note text-ink-2">{texts.consent}</legend>
						{CONSENTS.map((consent) => (
							<Pick
								key={consent}
								type="radio"
								value={consent}
								{...form.register(`referral.${index}.consent`)}
							>
								{texts.consents[consent]}
							</Pick>
						))}
					</fieldset>
					<Button type="button" kind="bare" className="pl-0!" onClick={() => remove(index)}>
						{texts.remove(chosen[index]?.agency ? labelOf(chosen[index].agency) : texts.entry(index + 1))}
					</Button>
				</fieldset>
			))}
			{fields.length < 6 ? (
				<Button
					type="button"
					kind={fields.length === 0 ? "plain" : "bare"}
					className={fields.length === 0 ? "mt-1" : "pl-0!"}
					onClick={() => append({ agency: "", urgency: "T0", information: [], consent: "none" })}
				>
					{texts.add}
				</Button>
			) : null}
		</section>
	);
}
