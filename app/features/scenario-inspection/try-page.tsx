import { Form } from "@remix-run/react";
import { type ReactNode, useEffect, useRef } from "react";
import { useTexts } from "~/platform/i18n/language";
import { Button, ButtonLink } from "~/ui/button";
import { SelectField, TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Columns, Page } from "~/ui/page";
import { Section } from "~/ui/section";
import { inspectionTexts } from "./inspection.messages";
import { tryTexts } from "./try.messages";
import { TryInsidePane } from "./try-inside";
import { TryReplies } from "./try-replies";
import type { TryLine, TryProblem, TryView } from "./try-view";

/** A scenario played with its inside shown. `head` says which one it is. */
export function TryPage({ head, view }: { head: ReactNode; view: TryView }) {
	const texts = useTexts(tryTexts);
	return (
		<Page>
			{head}
			<p className="mb-4 max-w-[64ch] text-ink-2">{texts.lead}</p>
			<Start view={view} />
			{view.problems.map((problem, index) => (
				<Notice key={index} kind="warning" role="status" className="mb-4 max-w-[72ch]">
					<ProblemWords problem={problem} />
				</Notice>
			))}
			<Columns side={<TryInsidePane inside={view.inside} />}>
				<Conversation view={view} />
				{view.ending ? <Ending ending={view.ending} /> : <TryReplies view={view} />}
				<p className="mt-6 flex flex-wrap gap-3">
					{view.back ? (
						<ButtonLink to={view.back} preventScrollReset>
							{texts.back}
						</ButtonLink>
					) : null}
					<ButtonLink kind="bare" to={view.version ? `${view.base}?version=${view.version}` : view.base}>
						{texts.restart}
					</ButtonLink>
				</p>
			</Columns>
		</Page>
	);
}

function ProblemWords({ problem }: { problem: TryProblem }) {
	const { problems } = useTexts(tryTexts);
	switch (problem.kind) {
		case "seed":
		case "moves":
			return <>{problems[problem.kind]}</>;
		case "from":
		case "noWay":
			return <>{problems[problem.kind](problem.stop)}</>;
		case "seedMoved":
			return <>{problems.seedMoved(problem.stop, problem.seed)}</>;
		case "refused":
			return <>{problems.refused(problem.number, problem.move)}</>;
	}
}

/** Where to begin, and with which seed; all of it stands in the address. */
function Start({ view }: { view: TryView }) {
	const { start } = useTexts(tryTexts);
	return (
		<Form
			method="get"
			action={view.base}
			key={`${view.seed} ${view.from}`}
			className="mb-6 grid items-start gap-x-4 gap-y-3 sm:grid-cols-[minmax(0,20rem)_minmax(0,9rem)_auto]"
		>
			{view.version ? <input type="hidden" name="version" value={view.version} /> : null}
			<SelectField name="from" label={start.from} defaultValue={view.from}>
				<option value="">{start.beginning}</option>
				{view.stops.map(({ name, stops }) => (
					<optgroup key={name} label={name || start.interrupts}>
						{stops.map((stop) => (
							<option key={stop} value={stop}>
								{stop}
							</option>
						))}
					</optgroup>
				))}
			</SelectField>
			<TextField
				name="seed"
				label={start.seed}
				hint={start.seedHint}
				defaultValue={view.seed}
				inputMode="numeric"
				maxLength={10}
			/>
			<Button className="sm:mt-[25px] sm:justify-self-start">{start.go}</Button>
		</Form>
	);
}

/** What was said so far. The newest line is where one reads on after each move. */
function Conversation({ view }: { view: TryView }) {
	const texts = useTexts(tryTexts);
	const newest = useRef<HTMLLIElement>(null);
	const stepShown = useRef(view.step);
	useEffect(() => {
		if (stepShown.current === view.step) return;
		stepShown.current = view.step;
		// The link that was pressed is gone: who uses the keyboard goes on from the newest line.
		newest.current?.focus({ preventScroll: true });
		newest.current?.scrollIntoView({ block: "nearest" });
	}, [view.step]);
	const spoken = view.said.findLastIndex(({ who }) => who === "caller");
	return (
		<Section title={texts.conversation}>
			{view.way > 0 ? <p className="mb-2 text-small text-ink-2">{texts.way(view.way)}</p> : null}
			<ol className="grid gap-3">
				{view.said.map((line, index) => {
					const last = index === view.said.length - 1;
					return (
						<li key={index} ref={last ? newest : null} tabIndex={last ? -1 : undefined}>
							<Line line={line} large={index === spoken} />
						</li>
					);
				})}
			</ol>
		</Section>
	);
}

/** `large`: the newest of what the caller said. */
function Line({ line, large }: { line: TryLine; large: boolean }) {
	const texts = useTexts(tryTexts);
	return (
		<div className="grid grid-cols-[var(--margin)_minmax(0,1fr)] gap-x-3">
			<span className="text-note text-tight text-ink-3">{texts.turn(line.turn)}</span>
			<div>
				{line.happening ? <p className="text-small text-ink-2">{texts.happened[line.happening]}</p> : null}
				{line.text ? (
					<p className={large ? "max-w-[60ch] text-section" : "max-w-[70ch]"}>
						<span className="text-small text-ink-2">{texts.who[line.who ?? "caller"]}: </span>
						{line.text}
					</p>
				) : null}
				{line.directions ? <p className="max-w-[70ch] text-small text-ink-2">({line.directions})</p> : null}
			</div>
		</div>
	);
}

function Ending({ ending }: { ending: NonNullable<TryView["ending"]> }) {
	const texts = useTexts(tryTexts);
	const { endingKinds } = useTexts(inspectionTexts);
	return (
		<Section title={texts.ended} note={`${ending.id} · ${endingKinds[ending.kind]}`}>
			<p className="max-w-[70ch] font-medium">{ending.title}</p>
			<p className="max-w-[70ch]">
				<span className="text-ink-2">{texts.becomes}: </span>
				{ending.text}
			</p>
		</Section>
	);
}
