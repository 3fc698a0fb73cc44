import { showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { State } from "~/ui/marks";
import { Empty, Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { certificatesTexts } from "./certificates.messages";
import type { HolderView } from "./certificates-view";
import { type DeedAnswer, HolderDeeds } from "./holder-deeds";
import { HolderReviews } from "./holder-reviews";
import { reviewsTexts } from "./reviews.messages";
import { STATE_SHAPE, STATUS_SHAPE } from "./shapes";

/** A person's certificates, one section a programme; a manager decides here. */
export function HolderPage({
	view,
	done,
	answer,
}: {
	view: HolderView;
	/** The deed that was just done. */
	done: string | null;
	answer: DeedAnswer;
}) {
	const texts = useTexts(certificatesTexts).holder;
	const reviews = useTexts(reviewsTexts);
	const language = useLanguage();
	const { person } = view;
	const refusal = answer?.errors.form;
	const doneText = done === "review" ? reviews.done : texts.done[done ?? ""];
	return (
		<Page>
			{view.mayDecide ? (
				<p className="mb-2 text-small">
					<TextLink to="/certificates">{texts.back}</TextLink>
				</p>
			) : null}
			<PageHead
				title={person.own ? texts.own : texts.title(person.name)}
				actions={<TextLink to={`/people/${person.id}`}>{texts.record}</TextLink>}
			/>
			{!answer && doneText ? (
				<Notice kind="done" role="status" className="mb-6">
					{doneText}
				</Notice>
			) : null}
			{refusal ? (
				<Notice kind="error" role="alert" className="mb-6">
					{texts.errors[refusal] ?? reviews.errors[refusal] ?? texts.errors.needDeed}
				</Notice>
			) : null}
			<HolderReviews reviews={view.reviews} mayDecide={view.mayDecide} answer={answer} />
			{view.programmes.length === 0 ? <Empty>{texts.empty}</Empty> : null}
			{view.programmes.map((programme) => (
				<Section key={programme.id} title={programme.name[language]}>
					<Standing programme={programme} />
					<HolderDeeds programme={programme} answer={answer} />
					<Papers programme={programme} />
					<History programme={programme} />
				</Section>
			))}
		</Page>
	);
}

type Programme = HolderView["programmes"][number];

function Standing({ programme: { status, until, missing, opensOn } }: { programme: Programme }) {
	const texts = useTexts(certificatesTexts);
	const language = useLanguage();
	const words = status === "expired" ? texts.holder.ended : texts.holder.until;
	return (
		<div className="max-w-[60ch] text-small">
			<p>
				<State kind={STATUS_SHAPE[status]}>{texts.status[status]}</State>
				{until ? <span className="ml-2 text-ink-2">{words(showPlainDate(until))}</span> : null}
			</p>
			{missing.length > 0 ? (
				<p className="mt-1 text-ink-2">
					{until ? texts.holder.toRenew : texts.holder.missing}:{" "}
					{missing.map((name) => name[language]).join("; ")}
				</p>
			) : null}
			{opensOn ? <p className="mt-1 text-ink-2">{texts.holder.opens(showPlainDate(opensOn))}</p> : null}
		</div>
	);
}

function Papers({ programme: { printed } }: { programme: Programme }) {
	const texts = useTexts(certificatesTexts);
	const { holder, states } = texts;
	if (printed.length === 0) return null;
	return (
		<>
			<h3 className="mt-6 mb-1 text-pane">{holder.papers}</h3>
			<ul>
				{printed.map(({ id, number, state, replacedBy, validFrom, validUntil }) => (
					<li key={id} className="border-b border-rule py-2 text-pane text-tight">
						<a href={`/certificates/${id}/file`} className="py-1 text-accent underline underline-offset-4">
							{holder.paper(number)}
						</a>
						<span className="block text-small text-ink-2">
							<State kind={STATE_SHAPE[state]}>{states[state]}</State>
							{replacedBy ? `, ${holder.replacedBy(replacedBy)}` : null}
						</span>
						<span className="block text-note text-ink-3">
							{holder.span(showPlainDate(validFrom), showPlainDate(validUntil))}.{" "}
							<TextLink to={`/verify/${number}`} aria-label={`${holder.verify} ${number}`}>
								{holder.verify}
							</TextLink>
						</span>
					</li>
				))}
			</ul>
		</>
	);
}

function History({ programme: { events } }: { programme: Programme }) {
	const texts = useTexts(certificatesTexts).holder;
	if (events.length === 0) return null;
	return (
		<>
			<h3 className="mt-6 mb-1 text-pane">{texts.history}</h3>
			<ul>
				{events.map(({ id, type, on, reason, by }) => (
					<li key={id} className="border-b border-rule py-2 text-pane text-tight">
						<b className="font-medium">{texts.events[type] ?? type}</b>{" "}
						{texts.effective(showPlainDate(on), by)}
						{reason ? <span className="block text-small text-ink-2">{reason}</span> : null}
					</li>
				))}
			</ul>
		</>
	);
}
