import { Form, useNavigation } from "@remix-run/react";
import { METHODS } from "~/domain/standard-setting/study-life";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { SelectField, TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Pick } from "~/ui/pick";
import { TextLink } from "~/ui/text-link";
import type { NewStudyView } from "./begin-study.server";
import { studiesTexts } from "./studies.messages";
import { NAME_LENGTH } from "./study-forms";

/** What a new study is about, how it is made and where it belongs. */
export function NewStudyPage({
	view,
	formKey,
	answer,
}: {
	view: NewStudyView;
	formKey: string;
	answer: {
		readonly errors: Readonly<Record<string, string>>;
		readonly given: Readonly<Record<string, string>>;
	} | null;
}) {
	const all = useTexts(studiesTexts);
	const texts = all.fresh;
	const language = useLanguage();
	const busy = useNavigation().state !== "idle";
	const { errors = {}, given = {} } = answer ?? {};
	const error = (name: string) => (errors[name] ? (texts.errors[errors[name]] ?? errors[name]) : undefined);
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to="/standard-setting">{all.back}</TextLink>
			</p>
			<PageHead title={texts.title} lead={texts.lead} />
			{answer ? (
				<Notice kind="error" role="alert" className="mb-6 max-w-[72ch]">
					{texts.failed} {error("key")}
				</Notice>
			) : null}
			<Form method="post" noValidate className="grid max-w-[46rem] gap-6">
				<input type="hidden" name="key" value={errors.key ? formKey : (given.key ?? formKey)} />
				<TextField
					label={texts.name}
					hint={texts.nameHint}
					name="name"
					required
					maxLength={NAME_LENGTH}
					defaultValue={given.name ?? ""}
					error={error("name")}
				/>
				<fieldset>
					<legend className="mb-1 text-small font-medium">{texts.method}</legend>
					{METHODS.map((method) => (
						<Pick
							key={method}
							type="radio"
							name="method"
							value={method}
							defaultChecked={(given.method ?? "angoff") === method}
						>
							<span className="font-medium">{all.methods[method]}</span>
							<span className="block max-w-[68ch] text-ink-2">{texts.about[method]}</span>
						</Pick>
					))}
					<FieldError>{error("method")}</FieldError>
				</fieldset>
				<SelectField
					label={texts.rubric}
					name="rubric"
					defaultValue={given.rubric ?? view.rubrics[0]?.hash}
					error={error("rubric")}
				>
					{view.rubrics.map(({ hash, name, version, newest }) => (
						<option key={hash} value={hash}>
							{texts.option(name[language], version, newest)}
						</option>
					))}
				</SelectField>
				<SelectField
					label={texts.centre}
					name="centreId"
					defaultValue={given.centreId ?? view.centres[0]?.id}
					error={error("centreId")}
				>
					{view.centres.map(({ id, name, depth }) => (
						<option key={id} value={id}>
							{`${"\u2003".repeat(depth)}${name[language]}`}
						</option>
					))}
				</SelectField>
				<fieldset>
					<legend className="mb-1 text-small font-medium">{texts.named}</legend>
					{(["no", "yes"] as const).map((named) => (
						<Pick
							key={named}
							type="radio"
							name="named"
							value={named}
							defaultChecked={(given.named ?? "no") === named}
						>
							{texts.names[named]}
						</Pick>
					))}
					<p className="text-note text-ink-3">{texts.namedHint}</p>
					<FieldError>{error("named")}</FieldError>
				</fieldset>
				<Button kind="main" big className="justify-self-start" disabled={busy}>
					{texts.button}
				</Button>
			</Form>
		</Page>
	);
}

function FieldError({ children }: { children: string | undefined }) {
	return children ? <p className="text-note font-medium text-critical">{children}</p> : null;
}
