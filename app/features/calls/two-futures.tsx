import { useTexts } from "~/platform/i18n/language";
import { Disclosure } from "~/ui/disclosure";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { callTexts } from "./calls.messages";
import { debriefTexts } from "./debrief.messages";
import { learningTexts } from "./debrief-learning.messages";
import type { Future, TwoFutures as View } from "./debrief-view";

/** What was said before and this time, and what came of each, side by side. */
export function TwoFutures({ view, name }: { view: View; name: string }) {
	const texts = useTexts(learningTexts).whatIf;
	return (
		<Section title={texts.futures(view.turn)} className="mb-10">
			{view.alike ? (
				<p className="mb-4 max-w-[64ch]">
					{texts.alike}{" "}
					{view.alike.differing.length === 0
						? texts.levelsAlike
						: texts.levelsDiffer(
								view.alike.differing
									.map(({ name, before, after }) => texts.levelChange(name, before, after))
									.join("; "),
							)}
				</p>
			) : null}
			<div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
				<FutureOf future={view.earlier} name={name} title={texts.earlier(view.earlier.number)} link />
				<FutureOf future={view.later} name={name} title={texts.later} />
			</div>
		</Section>
	);
}

function FutureOf({
	future,
	name,
	title,
	link = false,
}: {
	future: Future;
	name: string;
	title: string;
	link?: boolean;
}) {
	const texts = useTexts(learningTexts).whatIf;
	const { gauges, abandoned } = useTexts(debriefTexts);
	const [first, ...rest] = future.exchanges;
	return (
		<section aria-label={title} className="border-l-4 border-rule-strong pl-4">
			<h3 className="text-note text-ink-2">
				{link ? <TextLink to={`/calls/${future.callId}/debrief`}>{title}</TextLink> : title}
			</h3>
			{first ? <Turn exchange={first} name={name} /> : null}
			<p className="mt-3 text-note text-ink-3">{texts.cameOf}</p>
			<p className="text-pane font-semibold">{future.ending?.title ?? abandoned}</p>
			{future.ending ? <p className="max-w-[64ch] text-small text-tight">{future.ending.text}</p> : null}
			<p className="mt-1 text-note text-ink-2">
				{texts.atTheEnd}{" "}
				{(["trust", "distress", "danger"] as const)
					.map((gauge) => `${gauges[gauge]} ${future.gauges[gauge]}`)
					.join(" · ")}
			</p>
			{rest.length > 0 ? (
				<Disclosure summary={texts.wentOn}>
					{rest.map((exchange) => (
						<Turn key={exchange.turn} exchange={exchange} name={name} />
					))}
				</Disclosure>
			) : null}
		</section>
	);
}

function Turn({ exchange, name }: { exchange: Future["exchanges"][number]; name: string }) {
	const you = useTexts(callTexts).you;
	return (
		<div className="mt-2 grid max-w-[64ch] gap-1 text-pane">
			{exchange.said ? (
				<p>
					<span className="mr-2 text-small font-medium text-ink-2">{you}</span>
					{exchange.said}
				</p>
			) : null}
			{exchange.heard.map((text, index) => (
				<p key={index} className="text-ink-2">
					<span className="mr-2 text-small font-medium">{name}</span>
					{text}
				</p>
			))}
		</div>
	);
}
