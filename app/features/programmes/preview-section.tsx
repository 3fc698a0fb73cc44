import { showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { statusTexts } from "~/platform/i18n/status.messages";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { ProgressBar } from "~/ui/progress-bar";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { useLookAgain } from "~/ui/use-look-again";
import { changeTexts } from "./change.messages";
import { DifferenceList } from "./difference-list";
import type { PreviewView } from "./programme-view";

const LOOK_AGAIN_MS = 1_000;

/** What a version would do: in what it differs, and to whom once that is counted; then the button that publishes it. */
export function PreviewSection({ preview }: { preview: PreviewView }) {
	const texts = useTexts(changeTexts);
	const { differences, counted, effectiveFrom } = preview;
	return (
		<Section title={texts.confirmTitle} id="preview">
			<h3 className="mb-2 text-small font-semibold">{texts.differences}</h3>
			{differences.length === 0 ? (
				<p className="text-small">{texts.noDifference}</p>
			) : (
				<DifferenceList differences={differences} />
			)}
			<h3 className="mt-6 mb-1 text-small font-semibold">{texts.previewTitle}</h3>
			{counted ? (
				<>
					<Touched counted={counted} day={showPlainDate(effectiveFrom)} />
					<div className="mt-4 mb-10 flex flex-wrap gap-3">
						<Button kind="main" name="deed" value="publish" disabled={differences.length === 0}>
							{texts.publish}
						</Button>
					</div>
				</>
			) : (
				<Counting preview={preview} />
			)}
		</Section>
	);
}

/** Looks again by itself, and by a link where there is no script. */
function Counting({ preview: { id, done, people, failed } }: { preview: PreviewView }) {
	const texts = useTexts(changeTexts);
	useLookAgain(true, LOOK_AGAIN_MS);
	return (
		<div className="mb-10 max-w-md">
			<Notice role="status" kind={failed ? "warning" : "information"}>
				{failed ? texts.failed : people === 0 ? texts.waiting : texts.counting(done, people)}
			</Notice>
			<ProgressBar label={texts.progress} done={done} total={people} />
			<noscript>
				<p className="mt-3 text-small">
					<TextLink to={`?preview=${id}#preview`} reloadDocument>
						{texts.refresh}
					</TextLink>
				</p>
			</noscript>
		</div>
	);
}

function Touched({ counted, day }: { counted: NonNullable<PreviewView["counted"]>; day: string }) {
	const texts = useTexts(changeTexts);
	const names = useTexts(statusTexts);
	const language = useLanguage();
	const { people, touched, moves, shown } = counted;
	const sayMissing = ({ newlyMissing, noLongerMissing, otherAmount }: (typeof shown)[number]) =>
		[
			...newlyMissing.map((name) => texts.missing(name[language])),
			...noLongerMissing.map((name) => texts.noLonger(name[language])),
			...otherAmount.map(({ name, before, after }) => texts.otherAmount(name[language], before, after)),
		].join("; ");
	return (
		<>
			<p className="max-w-[72ch] text-small text-ink-2">{texts.previewLead(day, people)}</p>
			<p role="status" className="mt-1 max-w-[72ch] text-small font-medium">
				{touched === 0 ? texts.nobody : texts.touched(touched)}
			</p>
			{moves.length > 0 ? (
				<ul className="mt-1 text-small">
					{moves.map(({ before, after, people: count }) => (
						<li key={`${before} ${after}`}>{texts.move(names[before], names[after], count)}</li>
					))}
				</ul>
			) : null}
			{shown.length > 0 ? (
				<Table
					caption={texts.table}
					head={
						<>
							<HeadCell>{texts.columns.person}</HeadCell>
							<HeadCell className="max-sm:hidden">{texts.columns.centre}</HeadCell>
							<HeadCell>{texts.columns.status}</HeadCell>
							<HeadCell className="max-sm:hidden">{texts.columns.missing}</HeadCell>
						</>
					}
				>
					{shown.map((each) => (
						<tr key={each.personId}>
							<Cell>
								<TextLink to={`/people/${each.personId}`}>{each.name}</TextLink>
							</Cell>
							<Cell className="max-sm:hidden">{each.centre?.[language]}</Cell>
							<Cell>
								{texts.from(names[each.before], names[each.after])}
								<span className="block text-note text-ink-2 sm:hidden">{sayMissing(each)}</span>
							</Cell>
							<Cell className="max-sm:hidden">{sayMissing(each)}</Cell>
						</tr>
					))}
				</Table>
			) : null}
			{touched > shown.length ? (
				<p className="mt-2 text-note text-ink-2">{texts.more(touched - shown.length)}</p>
			) : null}
		</>
	);
}
