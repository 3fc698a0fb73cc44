import { useTexts } from "~/platform/i18n/language";
import { pagingTexts } from "~/platform/i18n/paging.messages";
import { Pagination } from "~/ui/pagination";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { machineTexts } from "./machine.messages";
import { machineUrl } from "./machine-search";
import type { DisagreementRow, MachineView } from "./machine-view";

/** Each place where the machine and the rater differ, with the words that were said, and the way to both ends. */
export function DisagreementList({ view }: { view: MachineView }) {
	const texts = useTexts(machineTexts);
	const paging = useTexts(pagingTexts);
	const { rows, total, page, pages, of } = view.disagreements;
	return (
		<Section
			id="disagreements"
			title={of ? texts.disagreementsOf(of) : texts.disagreements}
			note={total > 0 ? texts.found(total) : undefined}
		>
			{of ? (
				<p className="mb-3 text-small">
					<TextLink to={`${machineUrl({ ...view.search, code: "" })}#disagreements`}>
						{texts.allCodes}
					</TextLink>
				</p>
			) : null}
			{total === 0 ? <p className="text-ink-2">{texts.none}</p> : null}
			<ol>
				{rows.map((row) => (
					<Place key={`${row.callId} ${row.code} ${row.turn} ${row.by}`} row={row} />
				))}
			</ol>
			<Pagination page={page} pages={pages} labels={paging} />
		</Section>
	);
}

function Place({ row }: { row: DisagreementRow }) {
	const texts = useTexts(machineTexts);
	const { turn, reply } = row;
	const script = `/scenarios/${row.scenarioId}/script?version=${row.version}`;
	return (
		<li className="grid gap-x-6 gap-y-1 border-t border-rule py-3 text-small text-tight sm:grid-cols-[9rem_minmax(0,1fr)_minmax(0,18rem)]">
			<p className="text-ink-2">
				{texts.call(row.number)}, {turn === "whole" ? texts.wholeCall : texts.turn(turn)}
				<span className="block text-note text-ink-3">{row.scenarioId}</span>
			</p>
			<div className="min-w-0">
				{row.said ? (
					<p lang={row.language} className="max-w-[64ch] text-pane whitespace-pre-line break-words">
						“{row.said}”
					</p>
				) : null}
				{row.inOwnWords ? <p className="text-note text-ink-3">{texts.ownWords}</p> : null}
				<p className="mt-1">
					<span className="font-medium">{row.name}</span>{" "}
					<span className="text-note text-ink-3">{row.code}</span>
				</p>
				<p className="text-ink-2">
					{row.by === "machine" ? texts.machineTicked : texts.peopleTicked}
					{row.elsewhere ? ` (${texts.elsewhere})` : null}
				</p>
			</div>
			<p className="grid content-start gap-1">
				<TextLink to={`/assessments/${row.callId}${turn === "whole" ? "" : `#turn-${turn}`}`}>
					{texts.toCall}
				</TextLink>
				{/* The browser marks the place only in a page that it loads. */}
				{reply ? (
					<TextLink reloadDocument to={`${script}#reply-${reply.point}-${reply.id}`}>
						{texts.toScript(row.scenarioId)}
					</TextLink>
				) : null}
			</p>
		</li>
	);
}
