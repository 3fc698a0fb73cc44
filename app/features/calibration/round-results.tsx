import { Form, useNavigation } from "@remix-run/react";
import { showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { Figure, Interval } from "~/ui/figure";
import { Empty } from "~/ui/notice";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { resultsTexts } from "./round-results.messages";
import type { ResultRow, RoundView } from "./round-view";

/** Fewer calls than this say little about one criterion. A labelled default, to be ratified. */
const FEW_CALLS = 10;

/** What each rater reached beside the reference, and the licence; for a rater only their own. */
export function RoundResults({ view }: { view: RoundView }) {
	const texts = useTexts(resultsTexts);
	const language = useLanguage();
	const asked = new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(view.kappaAtLeast);
	if (!view.leads && view.part !== "rater") return null;
	return (
		<Section title={view.leads ? texts.results : texts.ownResult}>
			{view.results.length === 0 || view.results.every(({ calls }) => calls === 0) ? (
				<Empty>{view.leads ? texts.noResults : texts.noOwnResult}</Empty>
			) : (
				<>
					<p className="mb-3 max-w-[72ch] text-small text-ink-2">
						{texts.kappaLead(asked)} {view.leads && view.anonymous ? texts.leadOnly : null}
					</p>
					<Rows view={view} asked={asked} />
				</>
			)}
			<p className="mt-4 text-small">
				<TextLink to={`/calibration/${view.id}/agreement`}>{texts.toAgreement}</TextLink>
			</p>
		</Section>
	);
}

function Rows({ view, asked }: { view: RoundView; asked: string }) {
	const texts = useTexts(resultsTexts);
	const language = useLanguage();
	const { resultColumns: columns } = texts;
	return (
		<Table
			caption={texts.resultTable}
			head={
				<>
					{view.leads ? <HeadCell>{columns.rater}</HeadCell> : null}
					<HeadCell>{columns.kappa}</HeadCell>
					<HeadCell className="max-sm:hidden">{columns.calls}</HeadCell>
					<HeadCell className="max-sm:hidden">{columns.errors}</HeadCell>
					<HeadCell>{columns.licence}</HeadCell>
				</>
			}
		>
			{view.results.map((row) => (
				<tr key={row.id}>
					{view.leads ? <Cell className="font-medium">{row.name}</Cell> : null}
					<Cell>
						{row.pooled.value === undefined ? (
							texts.noKappa
						) : (
							<>
								<Figure value={row.pooled.value} language={language} name="kappa" />{" "}
								<span className="text-ink-2">
									<Interval of={row.pooled.interval} language={language} />
								</span>
							</>
						)}
						<span className="block max-w-[52ch] text-note text-ink-2">
							<Reached row={row} view={view} asked={asked} />
						</span>
						<Disclosure summary={texts.byCriterion}>
							<Criteria row={row} />
						</Disclosure>
					</Cell>
					<Cell className="max-sm:hidden">{texts.done(row.calls, view.calls.length)}</Cell>
					<Cell className="max-sm:hidden">
						{texts.missed(row.missed.length)}
						{row.extra > 0 ? texts.extra(row.extra) : ""}
					</Cell>
					<Cell>
						<Licence row={row} />
					</Cell>
				</tr>
			))}
		</Table>
	);
}

function Reached({ row, view, asked }: { row: ResultRow; view: RoundView; asked: string }) {
	const { obstacles, reached, notYet } = useTexts(resultsTexts);
	if (row.obstacles.length === 0) return <>{reached}</>;
	const words = {
		"too-few-calls": () => obstacles["too-few-calls"](row.calls, view.callsForLicence),
		"kappa-undefined": () => obstacles["kappa-undefined"],
		"kappa-too-low": () => obstacles["kappa-too-low"](asked),
		"criterion-too-low": () => obstacles["criterion-too-low"](row.lowCriteria.join(", ")),
		"critical-error-missed": () => obstacles["critical-error-missed"](row.missed.join("; ")),
	};
	return <>{notYet(row.obstacles.map((each) => words[each]()).join("; "))}</>;
}

function Criteria({ row }: { row: ResultRow }) {
	const texts = useTexts(resultsTexts);
	const language = useLanguage();
	return (
		<Table
			caption={`${texts.byCriterion}, ${row.name}`}
			head={
				<>
					<HeadCell>{texts.criterion}</HeadCell>
					<HeadCell>{texts.same}</HeadCell>
					<HeadCell>{texts.kappa}</HeadCell>
				</>
			}
		>
			{row.criteria.map(({ id, name, calls, same, kappa }) => (
				<tr key={id}>
					<Cell className="py-1!">{name}</Cell>
					<Cell className="py-1!">
						{texts.sameOf(same, calls)}
						{calls < FEW_CALLS ? <span className="block text-note text-ink-3">{texts.small}</span> : null}
					</Cell>
					<Cell className="py-1!">
						{kappa.value === undefined ? (
							<span className="text-ink-3">{texts.noKappa}</span>
						) : (
							<>
								<Figure value={kappa.value} language={language} name={`kappa ${id}`} />{" "}
								<Interval of={kappa.interval} language={language} />
							</>
						)}
					</Cell>
				</tr>
			))}
		</Table>
	);
}

function Licence({ row }: { row: ResultRow }) {
	const texts = useTexts(resultsTexts);
	const busy = useNavigation().state !== "idle";
	const { licence } = row;
	if (!licence) return null;
	return (
		<>
			{texts.licence[licence.status]}
			{licence.until && licence.status !== "expired" ? ` ${texts.until(showPlainDate(licence.until))}` : ""}
			{licence.missing.length > 0 && row.obstacles.length === 0 ? (
				<span className="block text-note text-ink-2">{texts.otherMissing(licence.missing.join(", "))}</span>
			) : null}
			{licence.grantable && row.obstacles.length === 0 ? (
				<Disclosure summary={texts.grant}>
					<Form method="post" preventScrollReset className="grid max-w-xs justify-items-start gap-2 pb-2">
						<input type="hidden" name="person" value={row.id} />
						<p className="text-note">{texts.grantAsk(row.name)}</p>
						<Button kind="main" name="deed" value="grant" disabled={busy}>
							{texts.grant}
						</Button>
					</Form>
				</Disclosure>
			) : null}
		</>
	);
}
