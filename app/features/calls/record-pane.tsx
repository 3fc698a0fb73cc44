import type { UseFormReturn } from "react-hook-form";
import { showTimeWithSeconds } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { SavedMark } from "~/ui/saved-mark";
import { paperTexts } from "./paper.messages";
import type { RecordForm, RecordInput } from "./record-form";
import type { RecordState } from "./use-record";

const CELL =
	"block w-full min-h-control field-sizing-content resize-none border-0 bg-transparent px-2 py-1.5 text-small text-tight hover:bg-surface focus:bg-surface max-sm:text-body -outline-offset-2!";

/** The case record: a field for each fact to find out, in ruled rows, and free notes. */
export function RecordPane({
	form,
	fields,
	state,
	settle,
}: {
	form: UseFormReturn<RecordInput>;
	fields: RecordForm["fields"];
	state: RecordState;
	settle: (keep: "mine" | "theirs") => void;
}) {
	const texts = useTexts(paperTexts).record;
	return (
		<section aria-labelledby="record-title" className="border-t-2 border-rule-ink pt-1.5">
			<div className="flex flex-wrap items-baseline justify-between gap-x-4 pb-1">
				<h2 id="record-title" className="text-body">
					{texts.title}
				</h2>
				<RecordMark state={state} />
			</div>
			{state.kind === "conflict" ? (
				<Notice kind="warning" role="alert" className="my-2">
					<p>{texts.conflict}</p>
					<div className="mt-2 flex flex-wrap gap-2">
						<Button type="button" onClick={() => settle("mine")}>
							{texts.keepMine}
						</Button>
						<Button type="button" onClick={() => settle("theirs")}>
							{texts.takeTheirs}
						</Button>
					</div>
				</Notice>
			) : null}
			<div className="grid grid-cols-[104px_minmax(0,1fr)] sm:grid-cols-[124px_minmax(0,1fr)]">
				{fields.map((field) => (
					<Row key={field.key} id={`fact-${field.key}`} label={field.label}>
						{field.type === "choice" ? (
							<select id={`fact-${field.key}`} className={CELL} {...form.register(`facts.${field.key}`)}>
								<option value="">{texts.chooseOne}</option>
								{field.options.map((option) => (
									<option key={option.key} value={option.key}>
										{option.label}
									</option>
								))}
							</select>
						) : (
							<textarea
								id={`fact-${field.key}`}
								rows={1}
								maxLength={2000}
								inputMode={field.type === "number" ? "numeric" : undefined}
								placeholder={texts.notAsked}
								className={CELL}
								{...form.register(`facts.${field.key}`)}
							/>
						)}
					</Row>
				))}
				<Row id="notes" label={texts.notes}>
					<textarea
						id="notes"
						rows={3}
						maxLength={20_000}
						aria-describedby="notes-hint"
						className={`min-h-16 ${CELL}`}
						{...form.register("notes")}
					/>
					<p id="notes-hint" className="px-2 pb-2 text-note text-tight text-ink-3">
						{texts.notesHint}
					</p>
				</Row>
			</div>
		</section>
	);
}

function Row({ id, label, children }: { id: string; label: string; children: React.ReactNode }) {
	return (
		<>
			<label htmlFor={id} className="border-t border-rule py-2 pr-2 text-note text-tight text-ink-2">
				{label}
			</label>
			<div className="min-w-0 border-t border-rule">{children}</div>
		</>
	);
}

function RecordMark({ state }: { state: RecordState }) {
	const texts = useTexts(paperTexts).record;
	if (state.kind === "saved")
		return <SavedMark kind="saved">{texts.savedAt(showTimeWithSeconds(state.at))}</SavedMark>;
	if (state.kind === "blank") return <SavedMark kind="saving">{texts.unsaved}</SavedMark>;
	if (state.kind === "saving") return <SavedMark kind="saving">{texts.saving}</SavedMark>;
	return <SavedMark kind="waiting">{texts.waiting}</SavedMark>;
}
