import type { ReactNode } from "react";
import { useTexts } from "~/platform/i18n/language";
import { Gauge } from "~/ui/gauge";
import { CriticalMark } from "~/ui/marks";
import { Section } from "~/ui/section";
import { scriptTexts } from "./script.messages";
import { tryTexts } from "./try.messages";
import type { TryInside } from "./try-view";

/** The machine's inside; what is of this turn is set apart. */
export function TryInsidePane({ inside }: { inside: TryInside }) {
	const { inside: texts } = useTexts(tryTexts);
	const { gauges } = useTexts(scriptTexts);
	return (
		<Section title={texts.title}>
			<Part name={texts.state}>
				<p className="break-words">{inside.state.join(" › ")}</p>
			</Part>
			<Part name={texts.gauges}>
				<div className="grid gap-3">
					{inside.gauges.map(({ gauge, now, start }) => (
						<Gauge
							key={gauge}
							kind={gauge}
							label={gauges[gauge]}
							value={now}
							start={start}
							note={texts.start(start)}
							spoken={texts.spoken(now, start)}
						/>
					))}
				</div>
			</Part>
			<Part name={texts.facts}>
				<Turns inside={inside} items={inside.facts.map(({ label, turn }) => ({ turn, words: label }))} />
				{inside.missing.length > 0 ? (
					<p className="mt-1 text-note text-ink-2">{texts.missing(inside.missing.join(", "))}</p>
				) : null}
			</Part>
			<Part name={texts.opportunities}>
				<Turns
					inside={inside}
					items={inside.opportunities.map(({ name, turn }) => ({ turn, words: name }))}
				/>
			</Part>
			<Part name={texts.behaviours}>
				<Turns
					inside={inside}
					items={inside.behaviours.map(({ name, repaired, turn }) => ({
						turn,
						words: `${name}${repaired ? ` (${texts.repaired})` : ""}`,
					}))}
				/>
			</Part>
			<Part name={texts.critical}>
				<Turns
					inside={inside}
					items={inside.critical.map(({ name, turn }) => ({
						turn,
						words: (
							<span className="text-critical">
								<CriticalMark /> {name}
							</span>
						),
					}))}
				/>
			</Part>
			{inside.coming.length > 0 ? (
				<Part name={texts.coming}>
					{inside.coming.map(({ id, turn }) => (
						<p key={id}>
							{id}, {texts.fromTurn(turn)}
						</p>
					))}
				</Part>
			) : null}
			{inside.clocks.length > 0 ? (
				<Part name={texts.deadlines}>
					{inside.clocks.map(({ kind, seconds }) => (
						<p key={kind}>
							{texts.deadline[kind]}, {texts.seconds(seconds)}
						</p>
					))}
				</Part>
			) : null}
		</Section>
	);
}

function Part({ name, children }: { name: string; children: ReactNode }) {
	return (
		<div className="border-t border-rule py-2.5 text-small text-tight">
			<h3 className="mb-1 text-note font-medium text-ink-2">{name}</h3>
			{children}
		</div>
	);
}

/** Things with the turn at which they came, those of this turn in bold. */
function Turns({
	inside,
	items,
}: {
	inside: TryInside;
	items: readonly { turn: number; words: ReactNode }[];
}) {
	const texts = useTexts(tryTexts);
	if (items.length === 0) return <p className="text-ink-3">{texts.inside.none}</p>;
	return (
		<ul>
			{items.map(({ turn, words }, index) => (
				<li key={index} className="grid grid-cols-[4.5em_minmax(0,1fr)] gap-x-2">
					<span className="text-note text-ink-3">{texts.turn(turn)}</span>
					<span className={turn === inside.turn && turn > 0 ? "font-semibold break-words" : "break-words"}>
						{words}
					</span>
				</li>
			))}
		</ul>
	);
}
