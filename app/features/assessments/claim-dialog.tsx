import { type FormEvent, forwardRef, useRef, useState } from "react";
import type { CriticalError } from "~/domain/rubric/rubric.schema";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Dialog } from "~/ui/dialog";
import { TextArea } from "~/ui/field";
import { Pick } from "~/ui/pick";
import type { Edit } from "./edit-assessment";
import { type RatingTexts, ratingTexts } from "./rating.messages";
import type { RatingView } from "./rating-view";

/** Which critical error, at the current turn, with a note. Those whose occasion arose in this call come first. */
export const ClaimDialog = forwardRef<
	HTMLDialogElement,
	{ view: RatingView; turn: number; edit: (edit: Edit) => void }
>(function ClaimDialog({ view, turn, edit }, ref) {
	const texts = useTexts(ratingTexts).critical;
	const [error, setError] = useState(false);
	const form = useRef<HTMLFormElement>(null);
	const { criticalErrors } = view.rubric;
	const isLikely = (each: CriticalError) =>
		!each.if || each.if.some((condition) => view.opportunities.includes(condition));
	const close = () => {
		form.current?.reset();
		setError(false);
		form.current?.closest("dialog")?.close();
	};
	const claim = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const given = new FormData(event.currentTarget);
		const code = given.get("code");
		if (typeof code !== "string") return setError(true);
		edit({
			type: "claim",
			code,
			turn: given.get("whole") === "yes" ? "whole" : turn,
			note: String(given.get("note") ?? "").trim(),
		});
		close();
	};
	return (
		<Dialog ref={ref} title={texts.dialog(turn)}>
			<form ref={form} onSubmit={claim} noValidate className="mt-3 grid gap-3">
				<div className="max-h-[45vh] overflow-y-auto border-y border-rule">
					<Errors title={texts.likely} errors={criticalErrors.filter(isLikely)} texts={texts} />
					<Errors
						title={texts.rest}
						errors={criticalErrors.filter((each) => !isLikely(each))}
						texts={texts}
					/>
				</div>
				{error ? (
					<p role="alert" className="text-note font-medium text-critical">
						{texts.choose}
					</p>
				) : null}
				<Pick name="whole" value="yes">
					{texts.wholeCall}
				</Pick>
				<TextArea label={texts.note} name="note" rows={2} />
				<div className="flex flex-wrap gap-3">
					<Button kind="ending">{texts.claim}</Button>
					<Button type="button" onClick={close}>
						{texts.cancel}
					</Button>
				</div>
			</form>
		</Dialog>
	);
});

function Errors({
	title,
	errors,
	texts,
}: {
	title: string;
	errors: readonly CriticalError[];
	texts: RatingTexts["critical"];
}) {
	const language = useLanguage();
	if (errors.length === 0) return null;
	return (
		<fieldset>
			<legend className="pt-2 text-note text-ink-3">{title}</legend>
			{errors.map((each) => (
				<Pick key={each.code} type="radio" name="code" value={each.code}>
					<b className="font-medium">{each.name[language]}</b>
					<span className="block text-ink-2">{each.what[language]}</span>
					<span className="block text-note text-ink-3">
						{texts.notYet} {each.notYet[language]}
					</span>
				</Pick>
			))}
		</fieldset>
	);
}
