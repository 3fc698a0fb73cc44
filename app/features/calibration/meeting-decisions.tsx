import { Form, useNavigation } from "@remix-run/react";
import { showMoment } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { SelectField, TextArea } from "~/ui/field";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { meetingTexts } from "./meeting.messages";
import type { MeetingRemark, MeetingView } from "./meeting-view";

/** What the group decided about the call, and the way of a decision into the rubric's next version. */
export function MeetingDecisions({ view, refusal }: { view: MeetingView; refusal: string | null }) {
	const texts = useTexts(meetingTexts);
	return (
		<Section id="decisions" title={texts.decisions}>
			{view.remarks.length === 0 ? <p className="text-small text-ink-2">{texts.noDecisions}</p> : null}
			<ul>
				{view.remarks.map((remark) => (
					<Remark key={remark.id} remark={remark} view={view} />
				))}
			</ul>
			{view.mayDecide ? <Write view={view} refusal={refusal} /> : null}
		</Section>
	);
}

function Remark({ remark, view }: { remark: MeetingRemark; view: MeetingView }) {
	const texts = useTexts(meetingTexts);
	const about = [
		remark.turn === null ? null : texts.turn(remark.turn),
		remark.criterion,
		remark.turn === null && remark.criterion === null ? texts.aboutCall : null,
	].filter(Boolean);
	return (
		<li className="border-t border-rule py-2">
			<p className="text-note text-ink-2">{about.join(", ")}</p>
			<p className="max-w-[72ch] text-pane whitespace-pre-line">{remark.text}</p>
			<div className="flex flex-wrap items-center gap-x-5 text-note text-ink-3">
				{texts.by(remark.by, showMoment(remark.at))}
				{remark.draftId ? (
					view.mayClarify ? (
						<TextLink to={`/rubric-drafts/${remark.draftId}`}>{texts.inDraft}</TextLink>
					) : (
						<span>{texts.inDraft}</span>
					)
				) : null}
				{view.mayDecide && !remark.draftId ? (
					<Form method="post" preventScrollReset className="flex flex-wrap gap-x-4">
						<input type="hidden" name="remark" value={remark.id} />
						{view.mayClarify ? (
							<Button kind="bare" name="deed" value="clarify" className="px-0!">
								{texts.clarify}
							</Button>
						) : null}
						<Button kind="bare" name="deed" value="strike" className="px-0!">
							{texts.strike}
						</Button>
					</Form>
				) : null}
			</div>
		</li>
	);
}

function Write({ view, refusal }: { view: MeetingView; refusal: string | null }) {
	const texts = useTexts(meetingTexts);
	const busy = useNavigation().state !== "idle";
	return (
		<Form method="post" className="mt-4 grid max-w-2xl gap-3" key={view.remarks.length}>
			<input type="hidden" name="deed" value="remark" />
			<div className="grid gap-3 sm:grid-cols-2">
				<SelectField label={texts.aboutTurn} name="turn" defaultValue="">
					<option value="">{texts.none}</option>
					{view.turns.map(({ turn }) => (
						<option key={turn} value={turn}>
							{texts.turn(turn)}
						</option>
					))}
				</SelectField>
				<SelectField label={texts.aboutCriterion} name="criterion" defaultValue="">
					<option value="">{texts.none}</option>
					{view.levels.map(({ id, name }) => (
						<option key={id} value={id}>
							{name}
						</option>
					))}
				</SelectField>
			</div>
			<TextArea
				label={texts.text}
				name="text"
				rows={3}
				maxLength={2000}
				error={refusal ? (refusal === "needText" ? texts.errors.needText : texts.errors.other) : undefined}
			/>
			<Button kind="main" className="justify-self-start" disabled={busy}>
				{texts.write}
			</Button>
		</Form>
	);
}
