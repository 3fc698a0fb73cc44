import { useTexts } from "~/platform/i18n/language";
import { BehaviourSign } from "~/ui/behaviour-sign";
import { CriticalMark } from "~/ui/marks";
import { Section } from "~/ui/section";
import { debriefTexts } from "./debrief.messages";
import { learningTexts } from "./debrief-learning.messages";
import { Effects, Nearest } from "./debrief-turns";
import type { DebriefView, TurningView } from "./debrief-view";
import { GoBack } from "./go-back";

type Details = NonNullable<DebriefView["details"]>;
type TurnedTexts = (typeof learningTexts)["vi"]["turned"];

/** What went well, named, with the sentence in which it was seen. */
export function DoneWell({ details }: { details: Details }) {
	const texts = useTexts(learningTexts).doneWell;
	if (details.doneWell.length + details.turned.length === 0) return null;
	return (
		<Section title={texts.title}>
			{details.doneWell.length === 0 ? <p className="max-w-[64ch] text-ink-2">{texts.none}</p> : null}
			<ul className="grid gap-x-10 gap-y-4 lg:grid-cols-2">
				{details.doneWell.map(({ kind, label, turn, said }) => (
					<li key={`${turn} ${label}`} className="border-l-4 border-level-3 pl-4">
						<p className="flex items-baseline gap-2 text-pane font-medium">
							<BehaviourSign kind={kind === "advanced" ? "advanced" : "basic"} />
							{kind === "repair" ? texts.repaired(label) : label}
						</p>
						<p className="mt-0.5 max-w-[64ch] text-small text-tight text-ink-2">
							<span className="text-ink-3">{typeof turn === "number" ? texts.turn(turn) : texts[turn]}</span>
							{said ? <span className="ml-2">“{said}”</span> : null}
						</p>
					</li>
				))}
			</ul>
		</Section>
	);
}

/** What a turning point did to the ending. */
function consequence(texts: TurnedTexts, { fell, ended, goodInReach }: TurningView): string {
	if (fell) return (ended ? texts.ended : texts.fell)[fell];
	return goodInReach ? texts.costInReach : texts.cost;
}

/** The two or three turns that changed where the call ended, or cost the most. */
export function Turned({ view, details }: { view: DebriefView; details: Details }) {
	const { turned: texts, whatIf } = useTexts(learningTexts);
	return (
		<Section title={texts.title}>
			{details.turned.length === 0 ? <p className="text-ink-2">{texts.none}</p> : null}
			<ol className="grid gap-6">
				{details.turned.map((point) => (
					<li key={`${point.turn} ${point.did}`} className="grid gap-x-8 gap-y-3 lg:grid-cols-2">
						<Said point={point} />
						<div>
							<Better point={point} />
							{point.did === "reply" ? (
								<GoBack callId={view.callId} turn={point.turn} given={view.goingBack} />
							) : null}
						</div>
					</li>
				))}
			</ol>
			{view.goingBack?.sealed ? (
				<p className="mt-4 max-w-[74ch] text-small text-ink-2 print:hidden">{whatIf.sealed}</p>
			) : null}
		</Section>
	);
}

function Said({ point }: { point: TurningView }) {
	const texts = useTexts(learningTexts).turned;
	return (
		<div>
			<h3 className="text-pane font-semibold">{texts.turn(point.turn)}</h3>
			<p className={point.fell ? "text-small font-medium text-level-1" : "text-small text-ink-2"}>
				{consequence(texts, point)}
			</p>
			<p className="mt-2 max-w-[64ch] text-pane">
				{point.said ? `“${point.said}”` : <span className="text-ink-2">{texts.did[point.did]}</span>}
			</p>
			{point.nearest ? <Nearest reply={point.nearest} /> : null}
			{point.critical ? (
				<p className="mt-1 flex items-baseline gap-2 text-small font-medium text-critical">
					<CriticalMark /> {point.critical}
				</p>
			) : null}
			{point.why ? <p className="mt-1 max-w-[64ch] text-small text-tight">{point.why}</p> : null}
			{point.did === "reply" ? <Effects effects={point.effects} /> : null}
		</div>
	);
}

function Better({ point }: { point: TurningView }) {
	const texts = useTexts(debriefTexts).conversation;
	const { whenDone } = useTexts(learningTexts).turned;
	if (!point.better) return null;
	return (
		<div className="self-start bg-accent-soft px-4 py-3">
			<p className="text-note font-medium text-accent">{texts.better}</p>
			<p className="max-w-[64ch] text-pane">{point.better}</p>
			{point.betterWhy ? (
				<p className="mt-1 max-w-[64ch] text-small text-tight text-ink-2">
					<span className="text-ink-3">{whenDone}</span> {point.betterWhy}
				</p>
			) : null}
		</div>
	);
}
