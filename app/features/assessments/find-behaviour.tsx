import { forwardRef, useRef, useState } from "react";
import { behavioursOf } from "~/domain/rubric/behaviour-index";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import { foldText } from "~/domain/shared/fold-text";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { BehaviourSign } from "~/ui/behaviour-sign";
import { Button } from "~/ui/button";
import { Dialog } from "~/ui/dialog";
import { TextField } from "~/ui/field";
import { ratingTexts } from "./rating.messages";

const MOST = 12;

/** A behaviour by a few of its letters, with or without diacritics; choosing one opens its criterion at it. */
export const FindBehaviour = forwardRef<
	HTMLDialogElement,
	{ rubric: Rubric; choose: (criterion: number) => void }
>(function FindBehaviour({ rubric, choose }, ref) {
	const texts = useTexts(ratingTexts).find;
	const language = useLanguage();
	const [words, setWords] = useState("");
	const body = useRef<HTMLFormElement>(null);
	const wanted = foldText(words.trim()).split(/\s+/);
	const found = rubric.criteria
		.flatMap((criterion, index) => behavioursOf(criterion).map((each) => ({ ...each, index })))
		.filter(({ behaviour, criterion }) => {
			const text = foldText(
				`${behaviour.text[language]} ${behaviour.short[language]} ${criterion.name[language]}`,
			);
			return wanted.every((word) => text.includes(word));
		})
		.slice(0, MOST);
	const close = () => {
		setWords("");
		body.current?.closest("dialog")?.close();
	};
	const go = (each: (typeof found)[number] | undefined) => {
		if (!each) return;
		close();
		choose(each.index);
		requestAnimationFrame(() => document.getElementById(`behaviour-${each.code}`)?.focus());
	};
	return (
		<Dialog ref={ref} title={texts.title}>
			<form
				ref={body}
				onSubmit={(event) => {
					event.preventDefault();
					go(found[0]);
				}}
				className="mt-3 grid gap-3"
			>
				<TextField
					label={texts.label}
					value={words}
					autoComplete="off"
					onChange={(event) => setWords(event.currentTarget.value)}
				/>
				<ul className="max-h-[45vh] overflow-y-auto border-y border-rule">
					{found.length === 0 ? <li className="py-2 text-small text-ink-2">{texts.none}</li> : null}
					{found.map((each) => (
						<li key={each.code} className="border-t border-rule first:border-t-0">
							<button
								type="button"
								onClick={() => go(each)}
								className="grid min-h-control w-full grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-2 py-1.5 text-left text-small text-tight hover:bg-hover -outline-offset-3!"
							>
								<BehaviourSign kind={each.kind} />
								<span>
									{each.behaviour.text[language]}
									<span className="block text-note text-ink-3">{each.criterion.name[language]}</span>
								</span>
							</button>
						</li>
					))}
				</ul>
				<div>
					<Button type="button" onClick={close}>
						{texts.close}
					</Button>
				</div>
			</form>
		</Dialog>
	);
});
