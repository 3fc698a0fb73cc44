import { Form, useNavigation } from "@remix-run/react";
import { itemOf } from "~/domain/rubric/rubric-draft";
import type { LocalisedText } from "~/domain/shared/text";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button, ButtonLink } from "~/ui/button";
import { classes } from "~/ui/classes";
import { Disclosure } from "~/ui/disclosure";
import { State, Tag } from "~/ui/marks";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { Clarifications } from "./clarifications";
import { ItemButtons } from "./item-buttons";
import { rubricDraftTexts } from "./rubric-draft.messages";
import { RubricDraftHead } from "./rubric-draft-head";
import type { DraftRefusal, DraftView } from "./rubric-draft-view";

/** A draft as a whole: its parts with their state, what can be added, and the way to publishing. */
export function RubricDraftPage({ view, refusal }: { view: DraftView; refusal: DraftRefusal | null }) {
	const texts = useTexts(rubricDraftTexts);
	const { rubric } = view.draft;
	const busy = useNavigation().state !== "idle";
	const here = `/rubric-drafts/${view.head.id}`;
	const criteria = rubric.criteria.map(({ id, name }) => ({ item: itemOf.criterion(id), code: id, name }));
	const errors = rubric.criticalErrors.map(({ code, name }) => ({ item: itemOf.error(code), code, name }));
	return (
		<Page>
			<RubricDraftHead head={view.head} />
			<p className="mb-4 max-w-[64ch] text-ink-2">{texts.lead}</p>
			{refusal ? (
				<Notice kind="error" role="alert" className="mb-4 max-w-[72ch]">
					{texts.refusals[refusal]}
				</Notice>
			) : null}
			<p className="mb-8">
				<ButtonLink kind="main" to={`${here}/publish`}>
					{texts.publish.link}
				</ButtonLink>
			</p>
			{view.clarifications.length > 0 ? <Clarifications view={view} /> : null}
			<Form method="post" className="mt-12 first:mt-0">
				<Section title={texts.sections.head}>
					<NamedParts view={view} parts={["head"]} />
				</Section>
				<Items view={view} title={texts.sections.criteria} items={criteria} add="criterion" busy={busy} />
				<Items view={view} title={texts.sections.errors} items={errors} add="error" busy={busy} />
				<Section title={texts.sections.rules}>
					<NamedParts view={view} parts={["conditions", "pass", "workflow"]} />
				</Section>
			</Form>
			<div className="mt-10">
				<Disclosure summary={texts.discard.title}>
					<Form method="post">
						<p className="mb-2 max-w-[64ch] text-small text-ink-2">{texts.discard.words}</p>
						<Button kind="ending" name="deed" value="discard" disabled={busy}>
							{texts.discard.button}
						</Button>
					</Form>
				</Disclosure>
			</div>
		</Page>
	);
}

function NamedParts({ view, parts }: { view: DraftView; parts: readonly string[] }) {
	const texts = useTexts(rubricDraftTexts);
	return (
		<ul>
			{parts.map((part) => (
				<li key={part} className="flex flex-wrap items-center gap-x-3 border-b border-rule py-2">
					<TextLink to={`/rubric-drafts/${view.head.id}/parts/${part}`}>{texts.parts[part]}</TextLink>
					<Marks view={view} part={part} />
				</li>
			))}
		</ul>
	);
}

interface Item {
	readonly item: string;
	readonly code: string;
	readonly name: LocalisedText;
}

/** Criteria or critical errors in their order, with what is retired where it stood. */
function Items({
	view,
	title,
	items,
	add,
	busy,
}: {
	view: DraftView;
	title: string;
	items: readonly Item[];
	add: "criterion" | "error";
	busy: boolean;
}) {
	const texts = useTexts(rubricDraftTexts);
	const language = useLanguage();
	const { retired } = view.draft;
	const kept = items.filter(({ item }) => !retired.includes(item));
	return (
		<Section title={title} note={texts.retireWords}>
			<ol>
				{items.map(({ item, code, name }) => {
					const gone = retired.includes(item);
					const shown = name[language] || texts.untitled;
					return (
						<li
							key={item}
							id={item}
							className="grid items-center gap-x-4 border-b border-rule py-1 sm:grid-cols-[minmax(0,1fr)_auto]"
						>
							<span className="flex flex-wrap items-baseline gap-x-3 py-1">
								{gone ? (
									<del className="text-ink-3">{shown}</del>
								) : (
									<TextLink to={`/rubric-drafts/${view.head.id}/parts/${item}`}>{shown}</TextLink>
								)}
								<span className="text-note text-ink-3">{code}</span>
								<Marks view={view} part={item} />
							</span>
							<ItemButtons
								item={item}
								name={shown}
								retired={gone}
								first={kept[0]?.item === item}
								last={kept.at(-1)?.item === item}
								busy={busy}
							/>
						</li>
					);
				})}
			</ol>
			<p className="mt-3 flex flex-wrap items-center gap-3">
				<Button name="deed" value={`add.${add}`} disabled={busy}>
					{texts.add[add]}
				</Button>
				<span className="text-note text-ink-3">{texts.newCode}</span>
			</p>
		</Section>
	);
}

/** New, changed, retired; and how much is to be put right. */
function Marks({ view, part }: { view: DraftView; part: string }) {
	const { marks } = useTexts(rubricDraftTexts);
	const problems = view.problems[part] ?? 0;
	const retired = view.draft.retired.includes(part);
	const added = view.added.includes(part);
	return (
		<span className={classes("inline-flex flex-wrap items-center gap-x-3", problems > 0 && "text-critical")}>
			{retired ? <Tag>{marks.retired}</Tag> : null}
			{added ? <Tag kind="act">{marks.added}</Tag> : null}
			{!added && !retired && view.changed.includes(part) ? <Tag kind="act">{marks.changed}</Tag> : null}
			{problems > 0 ? <State kind="stopped">{marks.problems(problems)}</State> : null}
		</span>
	);
}
