import { Form } from "@remix-run/react";
import type { CallNote as Note } from "~/domain/call/call-notes";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { classes } from "~/ui/classes";
import { callNotesTexts } from "./call-notes.messages";
import type { CallNotes } from "./use-call-notes";

/**
 * A short note beside a part of the call: it takes its own room and covers nothing, takes no focus, and is not read out
 * by itself (it would talk over the caller): it stands in the page's order, under a name. Can be put away by a plain
 * form, too.
 */
export function CallNote({
	note,
	notes,
	callId,
	className,
}: {
	/** None: there is nothing to say here now. */
	note: Note | null;
	notes: CallNotes;
	callId: string;
	className?: string;
}) {
	const texts = useTexts(callNotesTexts);
	if (!note || !notes.waiting.includes(note)) return null;
	return (
		<aside
			aria-label={texts.label}
			className={classes("border-l-4 border-accent bg-sunken py-1 pl-3 text-small text-tight", className)}
		>
			<p className="max-w-[64ch]">{texts.notes[note]}</p>
			<Form method="post" action="/preferences" reloadDocument className="flex flex-wrap gap-x-4">
				<input type="hidden" name="to" value={`/calls/${callId}`} />
				{([note, "off"] as const).map((each) => (
					<Button
						key={each}
						kind="bare"
						name="callNote"
						value={each}
						className="min-h-8! px-0! pointer-coarse:min-h-11!"
						onClick={(event) => {
							event.preventDefault();
							notes.putAway(each);
						}}
					>
						{each === "off" ? texts.none : texts.understood}
					</Button>
				))}
			</Form>
		</aside>
	);
}
