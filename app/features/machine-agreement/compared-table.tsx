import type { ExactShare } from "~/domain/agreement/two-by-two";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { BehaviourSign } from "~/ui/behaviour-sign";
import { CriticalMark } from "~/ui/marks";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { machineTexts } from "./machine.messages";
import { type MachineSearch, machineUrl } from "./machine-search";
import type { ComparedCode } from "./machine-view";

/** Behaviours or critical errors, one a row: in how many calls who saw it, and both shares. */
export function ComparedTable({
	caption,
	rows,
	search,
}: {
	caption: string;
	rows: readonly ComparedCode[];
	search: MachineSearch;
}) {
	const texts = useTexts(machineTexts);
	const { columns } = texts;
	const critical = rows.some(({ kind }) => kind === null);
	return (
		<Table
			caption={caption}
			head={
				<>
					<HeadCell className="min-w-52">{critical ? columns.critical : columns.behaviour}</HeadCell>
					<HeadCell>{columns.units}</HeadCell>
					<HeadCell>{columns.both}</HeadCell>
					<HeadCell>{columns.machineOnly}</HeadCell>
					<HeadCell>{columns.peopleOnly}</HeadCell>
					<HeadCell>{columns.neither}</HeadCell>
					<HeadCell className="min-w-40">{columns.sensitivity}</HeadCell>
					<HeadCell className="min-w-40">{columns.specificity}</HeadCell>
					<HeadCell>{columns.look}</HeadCell>
				</>
			}
		>
			{rows.map((row) => (
				<Row key={row.code} row={row} search={search} />
			))}
		</Table>
	);
}

function Row({ row, search }: { row: ComparedCode; search: MachineSearch }) {
	const texts = useTexts(machineTexts);
	const { table, units } = row;
	const differ = table.testOnly + table.referenceOnly;
	return (
		<tr>
			<Cell>
				<span className="flex items-baseline gap-2">
					{row.kind ? <BehaviourSign kind={row.kind} /> : <CriticalMark />}
					<span>
						{row.name}
						<span className="block text-note text-ink-3">
							{row.code}
							{row.kind ? ` · ${texts.kinds[row.kind]}` : null}
							{row.peopleOnly ? ` · ${texts.leftToPeople}` : null}
						</span>
					</span>
				</span>
			</Cell>
			<Cell>{units}</Cell>
			<Cell>{table.both}</Cell>
			<Cell>{table.testOnly}</Cell>
			<Cell>{table.referenceOnly}</Cell>
			<Cell>{table.neither}</Cell>
			{units === 0 ? (
				<Cell colSpan={2} className="text-ink-3">
					{texts.notScored}
				</Cell>
			) : (
				<>
					<Cell>
						{row.peopleOnly ? (
							<span className="text-ink-3">{texts.leftToPeople}</span>
						) : (
							<Share share={row.sensitivity} none={texts.undefinedSensitivity} />
						)}
					</Cell>
					<Cell>
						{row.peopleOnly ? null : <Share share={row.specificity} none={texts.undefinedSpecificity} />}
					</Cell>
				</>
			)}
			<Cell className="whitespace-nowrap">
				{differ > 0 ? (
					<TextLink
						to={`${machineUrl({ ...search, code: row.code })}#disagreements`}
						aria-label={texts.seeLabel(row.name)}
					>
						{texts.see(differ)}
					</TextLink>
				) : (
					"–"
				)}
			</Cell>
		</tr>
	);
}

/** "92 % (78 % đến 98 %)", from how many; or why it cannot be told. */
export function Share({ share, none }: { share: ExactShare; none: string }) {
	const texts = useTexts(machineTexts);
	const language = useLanguage();
	if (!("value" in share)) return <span className="text-note text-ink-3">{none}</span>;
	const show = (part: number) => (language === "vi" ? `${percent(part)} %` : `${percent(part)}%`);
	return (
		<span>
			{texts.share(show(share.value), show(share.low), show(share.high))}
			<span className="block text-note text-ink-3">
				{texts.countOf(share.count, share.of)}
				{share.few ? ` · ${texts.few}` : null}
			</span>
		</span>
	);
}

/** Whole per cent, and neither 0 nor 100 where it is not exactly that. */
function percent(part: number): string {
	const rounded = Math.round(part * 100);
	if (rounded === 100 && part < 1) return ">99";
	if (rounded === 0 && part > 0) return "<1";
	return String(rounded);
}
