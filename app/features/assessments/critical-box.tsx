import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { TextArea } from "~/ui/field";
import { CriticalMark, Key } from "~/ui/marks";
import { ProposedSign } from "~/ui/proposed-sign";
import { differencesOf } from "./differences";
import { ratingTexts } from "./rating.messages";
import type { RubricPaneProps } from "./rubric-pane-props";

/** The critical errors that this rater claims, apart from every level. */
export function CriticalBox({ view, content, machine, turn, editable, edit, claim }: RubricPaneProps) {
	const all = useTexts(ratingTexts);
	const texts = all.critical;
	const language = useLanguage();
	const name = (code: string) =>
		view.rubric.criticalErrors.find((error) => error.code === code)?.name[language] ?? code;
	const proposed = machine
		? differencesOf(content, machine.content).criticalErrors.filter(({ mine }) => mine.length === 0)
		: [];
	return (
		<section aria-labelledby="critical-title" className="mt-5 border-2 border-critical bg-surface p-4">
			<h2 id="critical-title" className="flex items-center gap-2 text-body text-critical">
				<CriticalMark /> {texts.title}
			</h2>
			<p className="mt-1 text-note text-ink-2">{texts.lead}</p>
			{content.criticalErrors.length === 0 ? <p className="mt-2 text-small">{texts.none}</p> : null}
			<ul className="mt-2 grid gap-3">
				{content.criticalErrors.map(({ code, turn: at, note }) => (
					<li key={`${code} ${at}`} className="border-t border-rule pt-2 text-small">
						<p>
							<b className="font-semibold">{name(code)}</b>, {texts.turn(at)}
						</p>
						{editable ? (
							<>
								<TextArea
									label={
										<span className="text-note font-normal text-ink-2">{texts.noteLabel(name(code))}</span>
									}
									rows={2}
									value={note ?? ""}
									onChange={(event) =>
										edit({ type: "claim-note", code, turn: at, note: event.currentTarget.value })
									}
								/>
								<Button
									type="button"
									kind="bare"
									className="-ml-2 text-note"
									onClick={() => edit({ type: "unclaim", code, turn: at })}
								>
									{texts.remove}
								</Button>
							</>
						) : note ? (
							<p className="whitespace-pre-line text-ink-2">{note}</p>
						) : null}
					</li>
				))}
				{proposed.map(({ code, theirs }) => (
					<li key={`machine ${code}`} className="flex items-baseline gap-2 text-small text-ink-3">
						<ProposedSign /> {texts.machine(name(code), all.rubric.turns(theirs))}
					</li>
				))}
			</ul>
			{editable ? (
				<Button type="button" className="mt-3" onClick={claim}>
					{texts.claimAt(turn)} <Key>X</Key>
				</Button>
			) : null}
		</section>
	);
}
