import type { AssessmentContent } from "~/domain/assessment/assessment.schema";
import type { TickTurn } from "~/domain/rubric/derive-levels";

/** One thing that a rater does to their assessment. */
export type Edit =
	| { type: "tick"; code: string; turn: TickTurn }
	| { type: "repair"; code: string; turn: number }
	| { type: "comment"; turn: number; text: string }
	| { type: "claim"; code: string; turn: TickTurn; note: string }
	| { type: "claim-note"; code: string; turn: TickTurn; note: string }
	| { type: "unclaim"; code: string; turn: TickTurn }
	| { type: "note"; text: string };

/**
 * The assessment after an edit. A tick that is there is taken away; a comment without words is none; a critical error
 * claimed twice at a turn is one.
 */
export function editAssessment(content: AssessmentContent, edit: Edit): AssessmentContent {
	const at = (item: { code: string; turn: TickTurn }) =>
		"code" in edit && item.code === edit.code && item.turn === edit.turn;
	switch (edit.type) {
		case "tick": {
			const without = content.ticks.filter((tick) => !at(tick));
			const wasThere = without.length < content.ticks.length;
			return { ...content, ticks: wasThere ? without : [...without, { code: edit.code, turn: edit.turn }] };
		}
		case "repair":
			return {
				...content,
				ticks: content.ticks.map((tick) =>
					at(tick)
						? {
								code: tick.code,
								turn: tick.turn,
								...(tick.repairedAtTurn === undefined ? { repairedAtTurn: edit.turn + 1 } : {}),
							}
						: tick,
				),
			};
		case "comment": {
			const others = content.comments.filter((comment) => comment.turn !== edit.turn);
			const comments = edit.text === "" ? others : [...others, { turn: edit.turn, text: edit.text }];
			return { ...content, comments: comments.sort((a, b) => a.turn - b.turn) };
		}
		case "claim":
			return {
				...content,
				criticalErrors: [...content.criticalErrors.filter((error) => !at(error)), marked(edit)],
			};
		case "claim-note":
			return {
				...content,
				criticalErrors: content.criticalErrors.map((error) => (at(error) ? marked(edit) : error)),
			};
		case "unclaim":
			return { ...content, criticalErrors: content.criticalErrors.filter((error) => !at(error)) };
		case "note":
			return { ...content, note: edit.text };
	}
}

function marked({ code, turn, note }: { code: string; turn: TickTurn; note: string }) {
	return { code, turn, ...(note === "" ? {} : { note }) };
}

/** The rater's comment at a turn; several at one turn (from elsewhere) read as one. */
export function commentAt(content: AssessmentContent, turn: number): string {
	return content.comments
		.filter((comment) => comment.turn === turn)
		.map((comment) => comment.text)
		.join("\n\n");
}
