import { Form } from "@remix-run/react";
import { useCheckedForm } from "~/platform/forms/use-checked-form";
import { showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { State } from "~/ui/marks";
import { Empty, Notice } from "~/ui/notice";
import { Columns, Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { CentreField } from "./centre-field";
import { newCentre } from "./centre-form";
import { centresTexts } from "./centres.messages";
import type { CentreChoice, CentresView } from "./centres-view";

interface Answer {
	readonly errors?: Record<string, string>;
	readonly given?: Record<string, string>;
}

/** A step a level; the tree is three or four levels deep. */
const INDENTS = ["", "pl-6", "pl-12", "pl-18"];

/** The tree of centres with their people, and the form that adds one. */
export function CentresPage({ view, added, answer }: { view: CentresView; added: boolean; answer?: Answer }) {
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
						<AddCentre key={view.open.length} centres={view.open} answer={answer} />
					</Section>
				}
			>
				<Form
					method="get"
					action="/centres"
					className="mb-6 flex max-w-lg flex-wrap items-end gap-3"
					role="search"
				>
					<TextField
						key={view.q}
						label={texts.search}
						type="search"
						name="q"
						maxLength={200}
						defaultValue={view.q}
						className="min-w-0 flex-1"
					/>
					<Button>{texts.searchDo}</Button>
					{view.q ? (
						<TextLink to="/centres" className="self-center text-small">
							{texts.reset}
						</TextLink>
					) : null}
				</Form>
				<Section title={texts.tree}>
					{view.rows.length === 0 ? <Empty>{texts.nothing}</Empty> : null}
					<ul className="border-t border-rule">
						{view.rows.map((centre) => (
							<li
								key={centre.id}
								className={`border-b border-rule py-2 text-pane text-tight ${view.q ? "" : (INDENTS[centre.depth] ?? "pl-24")}`}
							>
								<span className="flex flex-wrap justify-between gap-x-6">
									<TextLink
										to={`/centres/${centre.id}`}
										className={centre.depth === 0 ? "font-semibold" : undefined}
									>
										{centre.name[language]}
									</TextLink>
									<span className="text-small text-ink-2">{texts.people(centre.here, centre.withBelow)}</span>
								</span>
								{centre.formerly.length > 0 ? (
									<span className="block text-note text-ink-2">
										{texts.formerly(centre.formerly.map((name) => name[language]).join("; "))}
									</span>
								) : null}
								{centre.closedOn === null ? null : (
									<State kind="stopped">{texts.closed(showPlainDate(centre.closedOn))}</State>
								)}
							</li>
						))}
					</ul>
				</Section>
			</Columns>
		</Page>
	);
}

function AddCentre({ centres, answer }: { centres: readonly CentreChoice[]; answer?: Answer }) {
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
