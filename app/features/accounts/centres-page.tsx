import { Form } from "@remix-run/react";
import { useCheckedForm } from "~/platform/forms/use-checked-form";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Columns, Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { newCentre } from "./centre-form";
import { centresTexts } from "./centres.messages";
import type { CentreRow } from "./centres.server";
import { CentreField } from "./role-fields";

interface Answer {
	readonly errors?: Record<string, string>;
	readonly given?: Record<string, string>;
}

/** A step a level; the tree is three or four levels deep. */
const INDENTS = ["", "pl-6", "pl-12", "pl-18"];

/** The tree of centres with their people, and the form that adds one. */
export function CentresPage({
	centres,
	added,
	answer,
}: {
	centres: readonly CentreRow[];
	added: boolean;
	answer?: Answer;
}) {
	const texts = useTexts(centresTexts);
	const language = useLanguage();
	return (
		<Page>
			<PageHead title={texts.title} lead={texts.lead} />
			{added && !answer ? (
				<Notice kind="done" role="status" className="mb-6">
					{texts.add.done}
				</Notice>
			) : null}
			<Columns
				side={
					<Section title={texts.add.title}>
						<AddCentre key={centres.length} centres={centres} answer={answer} />
					</Section>
				}
			>
				<Section title={texts.tree}>
					<ul className="border-t border-rule">
						{centres.map((centre) => (
							<li
								key={centre.id}
								className={`flex flex-wrap justify-between gap-x-6 border-b border-rule py-2 text-pane text-tight ${INDENTS[centre.depth] ?? "pl-24"}`}
							>
								<span className={centre.depth === 0 ? "font-semibold" : undefined}>
									{centre.name[language]}
								</span>
								<span className="text-small text-ink-2">{texts.people(centre.here, centre.withBelow)}</span>
							</li>
						))}
					</ul>
				</Section>
			</Columns>
		</Page>
	);
}

function AddCentre({ centres, answer }: { centres: readonly CentreRow[]; answer?: Answer }) {
	const texts = useTexts(centresTexts).add;
	const form = useCheckedForm(newCentre, { answer });
	const message = (key?: string) => (key ? texts.errors[key] : undefined);
	return (
		<Form method="post" noValidate onSubmit={form.onSubmit} className="grid gap-4">
			{answer?.errors ? (
				<Notice kind="error" role="alert">
					{texts.failed}
				</Notice>
			) : null}
			<TextField
				label={texts.nameVi}
				lang="vi"
				defaultValue={answer?.given?.nameVi}
				error={message(form.error("nameVi"))}
				{...form.register("nameVi")}
			/>
			<TextField
				label={texts.nameEn}
				lang="en"
				defaultValue={answer?.given?.nameEn}
				error={message(form.error("nameEn"))}
				{...form.register("nameEn")}
			/>
			<CentreField
				label={texts.parent}
				centres={centres}
				defaultValue={answer?.given?.parentId ?? ""}
				error={message(form.error("parentId"))}
				{...form.register("parentId")}
			/>
			<div>
				<Button kind="main" disabled={form.busy}>
					{form.busy ? texts.submitting : texts.submit}
				</Button>
			</div>
		</Form>
	);
}
