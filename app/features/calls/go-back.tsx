import { Form } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { TextLink } from "~/ui/text-link";
import { learningTexts } from "./debrief-learning.messages";
import type { GoingBack } from "./debrief-view";

/** Back to before this turn, to say something else; and what came of it when that was done before. */
export function GoBack({ callId, turn, given }: { callId: string; turn: number; given: GoingBack | null }) {
	const texts = useTexts(learningTexts).whatIf;
	if (!given) return null;
	return (
		<div className="print:hidden">
			<Form method="post" action={`/calls/${callId}/what-if`}>
				<input type="hidden" name="turn" value={turn} />
				<input type="hidden" name="startKey" value={given.startKey} />
				<Button kind="bare" className="-ml-2 text-left">
					{texts.goBack(turn)}
				</Button>
			</Form>
			{given.before
				.filter((before) => before.turn === turn)
				.map(({ callId: id, title }) => (
					<p key={id} className="text-note text-ink-2">
						<TextLink to={`/calls/${id}/debrief`}>{texts.before(title)}</TextLink>
					</p>
				))}
		</div>
	);
}
