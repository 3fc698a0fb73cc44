import type { Caution } from "~/domain/standard-setting/cautions";
import { useTexts } from "~/platform/i18n/language";
import { Notice } from "~/ui/notice";
import { Cell, HeadCell, Table } from "~/ui/table";
import { studyTexts } from "./study.messages";

/** Numbers, each with its sentence. */
export function NumberTable({
	caption,
	rows,
}: {
	caption: string;
	rows: readonly (readonly [name: string, value: string, means: string])[];
}) {
	const texts = useTexts(studyTexts).cut;
	return (
		<div className="mt-4 max-w-[56rem]">
			<Table
				caption={caption}
				head={
					<>
						<HeadCell>{texts.columns.what}</HeadCell>
						<HeadCell>{texts.columns.value}</HeadCell>
						<HeadCell className="max-sm:hidden">{texts.columns.means}</HeadCell>
					</>
				}
			>
				{rows.map(([name, value, means]) => (
					<tr key={name}>
						<Cell>
							<span className="font-medium">{name}</span>
							<span className="block text-note text-ink-2 sm:hidden">{means}</span>
						</Cell>
						<Cell className="whitespace-nowrap">{value}</Cell>
						<Cell className="text-ink-2 max-sm:hidden">{means}</Cell>
					</tr>
				))}
			</Table>
		</div>
	);
}

/** What has to be known before a number is used. */
export function Cautions({ of }: { of: readonly Caution[] }) {
	const texts = useTexts(studyTexts);
	if (of.length === 0) return null;
	return (
		<Notice kind="warning" title={texts.cut.cautions} className="mt-4 max-w-[72ch]">
			<ul className="ml-5 grid list-disc gap-1">
				{of.map((caution) => (
					<li key={caution}>{texts.cautions[caution]}</li>
				))}
			</ul>
		</Notice>
	);
}
