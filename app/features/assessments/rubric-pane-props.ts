import type { AssessmentContent } from "~/domain/assessment/assessment.schema";
import type { CriterionLevel } from "~/domain/rubric/derive-levels";
import type { Edit } from "./edit-assessment";
import type { MachineView, RatingView } from "./rating-view";

/** What the rubric and its parts show and do. */
export interface RubricPaneProps {
	view: RatingView;
	content: AssessmentContent;
	levels: readonly CriterionLevel[];
	machine: MachineView | null;
	turn: number;
	/** To a turn of the conversation, bringing it into sight. */
	goTo: (turn: number) => void;
	/** To a turn, staying here. */
	stepTo: (turn: number) => void;
	open: number;
	setOpen: (index: number) => void;
	editable: boolean;
	edit: (edit: Edit) => void;
	claim: () => void;
}
