import { useTexts } from "~/platform/i18n/language";
import { Tag } from "~/ui/marks";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { inspectionTexts } from "./inspection.messages";
import type { LeadView, OutlineView, PointView, ReplyView } from "./outline-view";
import { ReplyMarks } from "./reply-marks";

/** Gives the address at which the scenario is tried from a stop. */
type TryFrom = (stop: string) => string;

/** The chart in words: a list by phase, with the replies and where they lead. */
export function Outline({ view, tryFrom }: { view: OutlineView; tryFrom: TryFrom }) {
	const { outline, bands, endingKinds, anywhere } = useTexts(inspectionTexts);
	return (
		<Section id="outline" title={outline.title}>
			<p className="mb-4 max-w-[64ch] text-ink-2">{outline.lead}</p>
			{view.phases.map((phase) => (
				<Part key={phase.id} name={phase.name}>
					{phase.points.map((point) => (
						<Point key={point.id} point={point} tryFrom={tryFrom} />
					))}
				</Part>
			))}
			{view.interrupts.length > 0 ? (
				<Part name={bands.interrupts}>
					{view.interrupts.map((interrupt) => (
						<Point
							key={interrupt.id}
							point={interrupt}
							tryFrom={tryFrom}
							note={outline.comesIn(interrupt.phases.join(", "))}
						/>
					))}
				</Part>
			) : null}
			<Part name={bands.endings}>
				{view.endings.map((ending) => (
					<li key={ending.id} id={`stop-${ending.id}`} className="border-t border-rule py-2 text-pane">
						<b className="font-semibold">{ending.id}</b> · {endingKinds[ending.kind]}
						<p className="max-w-[70ch]">{ending.title}</p>
						{ending.anywhere.length > 0 ? (
							<p className="text-small text-ink-2">
								{outline.fromAnywhere(ending.anywhere.map((cause) => anywhere[cause]).join(", "))}
							</p>
						) : null}
					</li>
				))}
			</Part>
		</Section>
	);
}

function Part({ name, children }: { name: string; children: React.ReactNode }) {
	return (
		<>
			<h3 className="mt-6 mb-2 text-body">{name}</h3>
			<ol>{children}</ol>
		</>
	);
}

function Point({ point, tryFrom, note }: { point: PointView; tryFrom: TryFrom; note?: string }) {
	const texts = useTexts(inspectionTexts);
	const { outline } = texts;
	return (
		<li id={`stop-${point.id}`} className="border-t border-rule py-3 text-pane target:bg-selected">
			<p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
				<b className="font-semibold">{point.id}</b>
				{point.marked ? <Tag>{texts.marked}</Tag> : null}
				<TextLink to={tryFrom(point.id)} className="text-small">
					{outline.tryHere}
					<span className="sr-only"> ({point.id})</span>
				</TextLink>
			</p>
			{note ? <p className="text-small text-ink-2">{note}</p> : null}
			<p className="max-w-[70ch]">
				<span className="text-ink-2">{outline.says}: </span>“{point.line}”
				{point.variants > 0 ? (
					<span className="text-small text-ink-2"> {outline.variants(point.variants)}</span>
				) : null}
			</p>
			<ol className="mt-2 ml-4 grid gap-2 border-l border-rule pl-4 sm:ml-margin">
				{point.replies.map((reply) => (
					<li key={reply.id}>
						<ReplyLine reply={reply} />
					</li>
				))}
			</ol>
		</li>
	);
}

/** A reply with what it is, and where it leads. */
function ReplyLine({ reply }: { reply: ReplyView }) {
	return (
		<>
			<p className="max-w-[70ch] text-tight">{reply.text}</p>
			<p className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-2">
				<span>{reply.id}</span>
				<ReplyMarks reply={reply} />
				<Leads leads={reply.leads} />
			</p>
		</>
	);
}

function Leads({ leads }: { leads: readonly LeadView[] }) {
	const { outline } = useTexts(inspectionTexts);
	return (
		<>
			{leads.map((lead, index) => (
				<span key={index}>
					<span aria-hidden="true">→ </span>
					<span className="sr-only">{outline.leadsTo} </span>
					{lead.to === null ? (
						outline.back
					) : (
						<a href={`#stop-${lead.to}`} className="text-accent underline underline-offset-4">
							{lead.to}
						</a>
					)}
					{lead.when ? ` ${outline.when(lead.when)}` : leads.length > 1 ? ` (${outline.otherwise})` : null}
				</span>
			))}
		</>
	);
}
