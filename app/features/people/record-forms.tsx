import { Form } from "@remix-run/react";
import { useMemo } from "react";
import { useCheckedForm } from "~/platform/forms/use-checked-form";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { SelectField, TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { TextLink } from "~/ui/text-link";
import { assignmentForm } from "./assignment-form";
import { type FormAnswer, HoursEntry } from "./hours-entry";
import { recordTexts } from "./record.messages";
import { VoidHours } from "./void-hours";

interface Person {
	readonly id: string;
	readonly name: string;
}

/** The form of hours on its own: where a post goes back to when something is to be mended. */
export function HoursPage({
	person,
	entryId,
	today,
	answer,
}: {
	person: Person;
	entryId: string;
	today: string;
	answer?: FormAnswer;
}) {
	const { enter: texts, hours } = useTexts(recordTexts);
	const voiding = answer?.given?.deed === "void";
	return (
		<Page>
			<PageHead title={voiding ? hours.voidDo : texts.title(person.name)} />
			{voiding ? (
				<VoidHours
					personId={person.id}
					entryId={answer.given?.entryId ?? ""}
					reason={answer.given?.reason}
					error={texts.errors[answer.errors?.reason ?? answer.errors?.entryId ?? ""]}
				/>
			) : (
				<HoursEntry
					key={JSON.stringify(answer?.errors)}
					personId={person.id}
					entryId={entryId}
					today={today}
					answer={answer}
				/>
			)}
			<p className="mt-6 text-small">
				<TextLink to={`/people/${person.id}`}>{texts.back(person.name)}</TextLink>
			</p>
		</Page>
	);
}

export interface AssignableScenario {
	readonly id: string;
	/** Null: sealed, and not to be seen by name. */
	readonly title: { readonly vi: string; readonly en: string } | null;
	readonly pool: "open" | "sealed";
	readonly difficulty: number;
}

/** Gives a call to a person. */
export function AssignPage({
	person,
	scenarios,
	today,
	answer,
}: {
	person: Person;
	scenarios: readonly AssignableScenario[];
	today: string;
	answer?: FormAnswer;
}) {
	const texts = useTexts(recordTexts);
	const language = useLanguage();
	const schema = useMemo(() => assignmentForm(today), [today]);
	const form = useCheckedForm(schema, { answer });
	const { assign } = texts;
	const message = (key?: string) => (key ? assign.errors[key] : undefined);
	return (
		<Page>
			<PageHead title={assign.pageTitle(person.name)} />
			<Form method="post" noValidate onSubmit={form.onSubmit} className="grid max-w-md gap-4">
				{answer?.errors ? (
					<Notice kind="error" role="alert">
						{assign.failed}
					</Notice>
				) : null}
				<SelectField
					label={assign.scenario}
					hint={assign.scenarioHint}
					defaultValue={answer?.given?.scenarioId ?? ""}
					error={message(form.error("scenarioId"))}
					{...form.register("scenarioId")}
				>
					<option value="">{assign.choose}</option>
					{(["open", "sealed"] as const).map((pool) => (
						<optgroup key={pool} label={assign.pools[pool]}>
							{scenarios
								.filter((scenario) => scenario.pool === pool)
								.map((scenario) => (
									<option key={scenario.id} value={scenario.id}>
										{`${scenario.id} ${scenario.title?.[language] ?? assign.sealed}, ${assign.difficulty(scenario.difficulty)}`}
									</option>
								))}
						</optgroup>
					))}
				</SelectField>
				<TextField
					label={assign.dueOn}
					hint={assign.dueHint}
					type="date"
					min={today}
					defaultValue={answer?.given?.dueOn}
					error={message(form.error("dueOn"))}
					{...form.register("dueOn")}
				/>
				<div className="flex flex-wrap items-center gap-4">
					<Button kind="main" big disabled={form.busy}>
						{form.busy ? assign.submitting : assign.submit}
					</Button>
					<TextLink to={`/people/${person.id}`} className="text-small">
						{texts.enter.back(person.name)}
					</TextLink>
				</div>
			</Form>
		</Page>
	);
}
