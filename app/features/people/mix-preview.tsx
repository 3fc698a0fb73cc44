import { Form, useNavigation } from "@remix-run/react";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button, ButtonLink } from "~/ui/button";
import { Difficulty } from "~/ui/difficulty";
import { Disclosure } from "~/ui/disclosure";
import { Empty, Notice } from "~/ui/notice";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { mixTexts } from "./mix.messages";
import type { MixPreviewView, MixView } from "./mix-view";

/** What was drawn for whom; it is given once it is confirmed. */
export function MixPreview({
	asked,
	nextSeed,
	preview,
	refused,
}: Pick<MixView, "asked" | "nextSeed"> & {
	preview: MixPreviewView;
	refused?: Readonly<Record<string, string>> | undefined;
}) {
	const texts = useTexts(mixTexts);
	const { preview: words } = texts;
	const pool = words.pools[asked.purpose === "assessed" ? "assessed" : "practice"];
	const all = preview.drawn.reduce((sum, { calls }) => sum + calls.length, 0);
	const error = Object.values(refused ?? {})[0];
	return (
		<Section id="preview" title={words.title} note={words.note}>
			{refused ? (
				<Notice kind="error" role="alert" className="mb-4">
					{texts.failed} {error ? texts.errors[error] : null}
				</Notice>
			) : null}
			{preview.choices === 0 ? (
				<Empty>{words.empty(pool)}</Empty>
			) : (
				<>
					<Unserved preview={preview} pool={pool} />
					{preview.choices === 1 ? <Notice className="mb-3">{words.one}</Notice> : null}
					<Groups groups={preview.groups} />
					{preview.drawn.map((each) => (
						<Drawn key={each.person.id} {...each} />
					))}
					<Confirm asked={asked} nextSeed={nextSeed} preview={preview} all={all} />
				</>
			)}
		</Section>
	);
}

function Unserved({ preview: { unserved }, pool }: { preview: MixPreviewView; pool: string }) {
	const { preview: words } = useTexts(mixTexts);
	const language = useLanguage();
	if (unserved.parts === 0) return null;
	const missing = [...unserved.scenarioIds, ...unserved.groups.map((name) => name[language])];
	return (
		<Notice kind="warning" className="mb-3">
			{words.unserved(pool, unserved.parts.toLocaleString(language))}{" "}
			{missing.length > 0 ? words.missing(missing.join(", ")) : null}
		</Notice>
	);
}

function Groups({ groups }: Pick<MixPreviewView, "groups">) {
	const { preview: words } = useTexts(mixTexts);
	const language = useLanguage();
	return (
		<Disclosure summary={words.groups}>
			<Table
				caption={words.groups}
				head={
					<>
						<HeadCell>{words.columns.group}</HeadCell>
						<HeadCell className="text-right">{words.columns.weight}</HeadCell>
						<HeadCell className="text-right">{words.columns.percent}</HeadCell>
						<HeadCell className="text-right">{words.columns.scenarios}</HeadCell>
					</>
				}
			>
				{groups.map((group) => (
					<tr key={group.name.vi}>
						<Cell>{group.name[language]}</Cell>
						<Cell className="text-right tabular-nums">{group.weight.toLocaleString(language)}%</Cell>
						<Cell className="text-right tabular-nums">{group.percent.toLocaleString(language)}%</Cell>
						<Cell className="text-right tabular-nums">{group.scenarios}</Cell>
					</tr>
				))}
			</Table>
		</Disclosure>
	);
}

function Drawn({ person, calls }: MixPreviewView["drawn"][number]) {
	const { preview: words } = useTexts(mixTexts);
	const language = useLanguage();
	return (
		<section aria-label={person.name} className="border-t border-rule py-3">
			<h3 className="text-pane font-medium">{person.name}</h3>
			{calls.length === 0 ? <p className="text-small text-ink-2">{words.nothing}</p> : null}
			<ol className="text-small">
				{calls.map(({ scenarioId, title, difficulty }, index) => (
					// The same call may come again; its place is what it is.
					<li key={index} className="grid grid-cols-[1.25rem_minmax(0,1fr)_auto] items-baseline gap-x-2 py-1">
						<span className="text-right text-note text-ink-3 tabular-nums">{index + 1}</span>
						<span>{`${scenarioId} ${title ? title[language] : words.sealed}`}</span>
						<Difficulty value={difficulty} label={words.difficulty(difficulty)} />
					</li>
				))}
			</ol>
		</section>
	);
}

function Confirm({
	asked,
	nextSeed,
	preview,
	all,
}: Pick<MixView, "asked" | "nextSeed"> & { preview: MixPreviewView; all: number }) {
	const { preview: words } = useTexts(mixTexts);
	const busy = useNavigation().formMethod === "POST";
	const { mix, purpose, count, dueOn, personId } = asked;
	const again = new URLSearchParams({ mix, purpose, count, dueOn });
	for (const id of personId) again.append("personId", id);
	again.set("seed", nextSeed);
	return (
		<Form method="post" className="flex flex-wrap items-center gap-3 border-t border-rule pt-4">
			{Object.entries({ mix, purpose, count, dueOn, seed: preview.seed, drawn: preview.mark }).map(
				([name, value]) => (
					<input key={name} type="hidden" name={name} value={value} />
				),
			)}
			{personId.map((id) => (
				<input key={id} type="hidden" name="personId" value={id} />
			))}
			{all > 0 ? (
				<Button kind="main" big disabled={busy}>
					{busy ? words.giving : words.give(all)}
				</Button>
			) : null}
			<ButtonLink to={`/people/assign?${again}`} preventScrollReset>
				{words.again}
			</ButtonLink>
		</Form>
	);
}
