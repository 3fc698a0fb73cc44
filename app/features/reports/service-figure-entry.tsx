import { Form } from "@remix-run/react";
import { useMemo } from "react";
import { SERVICE_INDICATORS } from "~/domain/report/service-figures";
import { useCheckedForm } from "~/platform/forms/use-checked-form";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { SelectField, TextArea, TextField } from "~/ui/field";
import { serviceFigureForm } from "./service-figure-form";
import { serviceFiguresTexts } from "./service-figures.messages";
import type { ServiceFiguresView } from "./service-figures.server";

export interface FigureAnswer {
	readonly errors?: Record<string, string>;
	readonly given?: Readonly<Record<string, string>>;
}

/** The form of a new figure: checked in the browser as on the server, and without script by the server alone. */
export function ServiceFigureEntry({
	view: { centres, fresh },
	answer,
}: {
	view: ServiceFiguresView;
	answer: FigureAnswer | undefined;
}) {
	const texts = useTexts(serviceFiguresTexts);
	const language = useLanguage();
	const { given = {} } = answer ?? {};
	const schema = useMemo(() => serviceFigureForm(fresh.today), [fresh.today]);
	const form = useCheckedForm(schema, {
		answer: answer ?? null,
		defaults: {
			deed: "enter",
			id: given.id ?? fresh.id,
			centreId: given.centreId ?? centres[0]?.id ?? "",
			about: given.about ?? "",
			from: given.from ?? "",
			to: given.to ?? "",
			value: given.value ?? "",
			sample: given.sample ?? "",
			method: given.method ?? "",
			source: given.source ?? "",
			foundOn: given.foundOn ?? fresh.today,
		},
	});
	const field = (name: Parameters<typeof form.error>[0]) => {
		const key = form.error(name);
		return { error: key ? (texts.errors[key] ?? texts.errors.stale) : undefined, ...form.register(name) };
	};
	return (
		<Form method="post" noValidate onSubmit={form.onSubmit} className="grid max-w-2xl gap-5 sm:grid-cols-2">
			<input type="hidden" {...form.register("deed")} defaultValue="enter" />
			<input type="hidden" {...form.register("id")} defaultValue={given.id ?? fresh.id} />
			<SelectField label={texts.centre} {...field("centreId")}>
				{centres.map(({ id, name }) => (
					<option key={id} value={id}>
						{name[language]}
					</option>
				))}
			</SelectField>
			<SelectField label={texts.indicator} {...field("indicator")} defaultValue={given.indicator ?? ""}>
				<option value="">{texts.choose}</option>
				{SERVICE_INDICATORS.map((indicator) => (
					<option key={indicator} value={indicator}>
						{texts.indicators[indicator]}
					</option>
				))}
			</SelectField>
			<TextField className="sm:col-span-2" label={texts.about} hint={texts.aboutHint} {...field("about")} />
			<TextField type="date" label={texts.from} {...field("from")} />
			<TextField type="date" label={texts.to} {...field("to")} />
			<TextField inputMode="decimal" label={texts.value} hint={texts.valueHint} {...field("value")} />
			<TextField inputMode="numeric" label={texts.sample} hint={texts.sampleHint} {...field("sample")} />
			<TextArea
				className="sm:col-span-2"
				rows={2}
				label={texts.method}
				hint={texts.methodHint}
				{...field("method")}
			/>
			<TextField label={texts.source} {...field("source")} />
			<TextField type="date" max={fresh.today} label={texts.foundOn} {...field("foundOn")} />
			<Button kind="main" className="justify-self-start" disabled={form.busy}>
				{texts.submit}
			</Button>
		</Form>
	);
}
