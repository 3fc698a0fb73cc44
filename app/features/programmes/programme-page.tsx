import type { RequirementFields } from "~/domain/certification/programme-fields";
import { showDate, showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { ButtonLink } from "~/ui/button";
import { Facts } from "~/ui/facts";
import { State, Tag } from "~/ui/marks";
import { Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { DifferenceList } from "./difference-list";
import type { ProgrammeView } from "./programme-view";
import { fieldTexts, programmesTexts } from "./programmes.messages";
import { useFieldWords } from "./use-field-words";

/** A programme as it holds, in words, and how it came to be so. */
export function ProgrammePage({ view, saved }: { view: ProgrammeView; saved: boolean }) {
	const texts = useTexts(programmesTexts);
	const words = useTexts(fieldTexts);
	const language = useLanguage();
	const say = useFieldWords();
	const { fields } = view;
	const rule = (
		name: "months" | "windowDays" | "graceDays" | "from" | "decideWithinDays" | "secondRaterFrom",
	) => [words.fields[name], say(name, fields[name])] as [string, string];
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to="/programmes">{texts.back}</TextLink>
			</p>
			<PageHead
				title={view.name[language]}
				lead={view.about[language]}
				actions={
					view.mayChange ? (
						<ButtonLink to={`/programmes/${view.id}/change`}>{texts.change}</ButtonLink>
					) : undefined
				}
			/>
			{saved ? (
				<Notice kind="done" role="status" className="mb-6">
					{texts.saved}
				</Notice>
			) : null}
			<div className="mb-8 max-w-[72ch]">
				<State kind={view.isDefault ? "nearing" : "steady"}>
					{view.isDefault ? texts.isDefault : texts.decided}
				</State>
				<p className="text-small text-ink-2">{view.note[language]}</p>
				{view.mayChange ? null : <p className="mt-2 text-note text-ink-2">{texts.onlyRoot}</p>}
			</div>
			<Section
				title={texts.requirements}
				note={`${texts.version(view.version)}, ${showPlainDate(view.effectiveFrom)}`}
			>
				<Requirements view={view} of={fields.requirements.filter(({ within }) => within === null)} />
			</Section>
			<Section title={texts.renewal}>
				<Facts
					rows={[
						rule("months"),
						rule("from"),
						...(fields.fixedDay ? [[words.fields.fixedDay, fields.fixedDay] as [string, string]] : []),
						rule("windowDays"),
						rule("graceDays"),
						rule("secondRaterFrom"),
						rule("decideWithinDays"),
					]}
				/>
				<h3 className="mt-6 mb-2 text-small font-semibold">{texts.renewalRequirements}</h3>
				<Requirements view={view} of={fields.requirements.filter(({ within }) => within !== null)} />
			</Section>
			<Section title={texts.versions}>
				<Versions view={view} />
			</Section>
		</Page>
	);
}

function Requirements({ view, of }: { view: ProgrammeView; of: readonly RequirementFields[] }) {
	const language = useLanguage();
	const words = useTexts(fieldTexts);
	const say = useFieldWords();
	/** What narrows a requirement, beside its number. */
	const told = (each: RequirementFields): string[] => {
		const asked: (keyof RequirementFields)[] = {
			hours: ["of", "need"],
			calls: ["need", "difficultyAtLeast", "tag", "live", "distinctScenarios"],
			categories: ["need"],
			calibration: ["calls", "kappaAtLeast", "noIntervalBelow", "everyCriticalErrorFound"],
			certificate: ["programme"],
			"role-plays": ["need"],
		}[each.kind] as (keyof RequirementFields)[];
		const shown = [...asked, ...(each.within ? (["within"] as const) : [])].filter(
			(name) => each[name] !== "" && each[name] !== false,
		);
		return shown.map((name) => {
			if (each[name] === true) return words.fields[name] ?? name;
			const value = String(each[name]);
			const programme = view.programmes.find(({ id }) => id === value);
			return `${words.fields[name]}: ${name === "programme" && programme ? programme.name[language] : say(name, value)}`;
		});
	};
	return (
		<ul>
			{of.map((each) => (
				<li key={each.id} className="border-b border-rule py-2">
					<span className="font-medium">{language === "vi" ? each.nameVi : each.nameEn}</span>{" "}
					<Tag>{words.kinds[each.kind]}</Tag>
					<span className="block text-note text-ink-2">{told(each).join("; ")}</span>
				</li>
			))}
		</ul>
	);
}

function Versions({ view }: { view: ProgrammeView }) {
	const texts = useTexts(programmesTexts);
	const { versionColumns: columns } = texts;
	return (
		<Table
			caption={texts.versionsTable}
			head={
				<>
					<HeadCell>{columns.version}</HeadCell>
					<HeadCell className="max-sm:hidden">{columns.from}</HeadCell>
					<HeadCell className="max-sm:hidden">{columns.who}</HeadCell>
					<HeadCell>{columns.what}</HeadCell>
				</>
			}
		>
			{view.versions.map((each, index) => (
				<tr key={each.version}>
					<Cell>
						{each.version} {each.holds ? <Tag kind="act">{texts.holds}</Tag> : null}
						<span className="block text-note text-ink-2 sm:hidden">{showPlainDate(each.effectiveFrom)}</span>
					</Cell>
					<Cell className="max-sm:hidden">{showPlainDate(each.effectiveFrom)}</Cell>
					<Cell className="max-sm:hidden">
						{each.by ?? texts.product}
						<span className="block text-note text-ink-2">{showDate(each.publishedAt)}</span>
					</Cell>
					<Cell>
						{each.reason ? <p className="mb-1 max-w-[60ch] text-small">{each.reason}</p> : null}
						{index === view.versions.length - 1 ? (
							texts.first
						) : each.differences.length === 0 ? (
							texts.same
						) : (
							<DifferenceList differences={each.differences} />
						)}
					</Cell>
				</tr>
			))}
		</Table>
	);
}
