import { useTexts } from "~/platform/i18n/language";
import { LevelMark } from "~/ui/level-mark";
import { CriticalMark } from "~/ui/marks";
import { Section } from "~/ui/section";
import { type DebriefTexts, debriefTexts } from "./debrief.messages";
import type { DebriefView, LevelRow } from "./debrief-view";

type Details = NonNullable<DebriefView["details"]>;

/** Each criterion's level with the behaviours behind it. */
export function Levels({ details }: { details: Details }) {
	const all = useTexts(debriefTexts);
	const texts = all.levels;
	return (
		<Section title={texts.title} note={details.byMachine ? texts.byMachine : texts.byPerson}>
			<ul>
				{details.levels.map((row) => (
					<li
						key={row.id}
						className="grid grid-cols-[38px_minmax(0,1fr)] gap-y-0.5 border-t border-rule py-2.5 sm:grid-cols-[38px_minmax(0,14rem)_minmax(0,1fr)]"
					>
						<LevelMark
							level={row.level}
							size="small"
							label={row.level ? texts.level(row.level) : texts.notApplicable}
						/>
						<span className="text-pane font-medium text-tight">
							{row.name}
							{row.safety ? (
								<span className="block text-note font-normal text-ink-3">{texts.safety}</span>
							) : null}
						</span>
						<span className="text-small text-tight text-ink-2 max-sm:col-start-2">
							<Why row={row} texts={texts} />
						</span>
					</li>
				))}
			</ul>
			<p className="mt-3 max-w-[74ch] text-note text-ink-3">
				{all.rubric(details.rubric.name, details.rubric.version)}. {details.rubric.ratification}
			</p>
		</Section>
	);
}

function Why({ row, texts }: { row: LevelRow; texts: DebriefTexts["levels"] }) {
	if (row.level === null) return <>{texts.notApplicable}</>;
	const list = (items: LevelRow["seen"]) =>
		items.map((item) => `${item.label} (${texts.turns(item.turns)})`).join("; ");
	const nothing = row.harmful.length + row.repaired.length + row.seen.length === 0;
	return (
		<>
			<span className="block text-ink">{texts.why[row.reason](nothing)}</span>
			{row.otherLevel !== null && row.otherLevel !== row.level ? (
				<span className="block">{texts.otherRater(row.otherLevel)}</span>
			) : null}
			{row.harmful.length > 0 ? (
				<b className="block font-semibold text-critical">{list(row.harmful)}</b>
			) : null}
			{row.repaired.length > 0 ? (
				<span className="block">
					{texts.repaired} {list(row.repaired)}
				</span>
			) : null}
			{row.seen.length > 0 ? <span className="block">{list(row.seen)}</span> : null}
			{row.missing.length > 0 ? (
				<span className="block">
					<b className="font-semibold text-ink">{texts.missing}</b> {row.missing.join("; ")}
				</span>
			) : null}
		</>
	);
}

/** Critical errors in their own outline, apart from every level. */
export function CriticalErrors({ details }: { details: Details }) {
	const texts = useTexts(debriefTexts).critical;
	if (details.criticalErrors.length === 0)
		return (
			<Section title={texts.title}>
				<p className="text-small text-ink-2">{texts.none}</p>
			</Section>
		);
	return (
		<section className="border-2 border-critical bg-surface p-4">
			<h2 className="flex items-center gap-2 text-body text-critical">
				<CriticalMark /> {texts.title}
			</h2>
			<ul className="mt-2 grid gap-3 text-small">
				{details.criticalErrors.map((error) => (
					<li key={error.name}>
						<p>
							<b className="font-semibold">{error.name}</b>, {texts.turns(error.turns)}.{" "}
							{details.byMachine ? texts.byMachine : texts.states[error.state]}
						</p>
						<p className="text-ink-2">{error.what}</p>
					</li>
				))}
			</ul>
			<p className="mt-2 text-note text-ink-3">{texts.apart}</p>
		</section>
	);
}
