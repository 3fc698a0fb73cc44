import { initialTransition, transition } from "xstate";
import type { WorkflowContext, WorkflowEvent, WorkflowState } from "./workflow-events";
import { workflowMachine } from "./workflow-machine";

/** Where a call stands, and who has which part in it. */
export interface WorkflowStanding {
	readonly state: WorkflowState;
	readonly context: WorkflowContext;
}

/** What a call's workflow begins with. */
export interface WorkflowStart {
	/** The rubric asks two people for calls of this difficulty. */
	readonly needsTwo: boolean;
	readonly traineeId: string;
}

type Snapshot = ReturnType<typeof initialTransition<typeof workflowMachine>>[0];
const standing = ({ value, context }: Snapshot): WorkflowStanding => ({
	state: value as WorkflowState,
	context,
});

const start = (input: WorkflowStart): Snapshot => initialTransition(workflowMachine, input)[0];

/** The state after these events. @throws when one of them is not possible where it stands: a log that was tampered with. */
function replayed(input: WorkflowStart, events: readonly WorkflowEvent[]): Snapshot {
	return events.reduce((snapshot, event, index) => {
		if (!snapshot.can(event))
			throw new Error(`Step ${index + 1} of the workflow, ${event.type}, is not possible`);
		return transition(workflowMachine, snapshot, event)[0];
	}, start(input));
}

/** Where a call stands after these steps, oldest first. @throws when they are not a way through the workflow. */
export function standingOf(input: WorkflowStart, events: readonly WorkflowEvent[]): WorkflowStanding {
	return standing(replayed(input, events));
}

/** Where the call stands after one more step, or null: the step is not possible for this person, here and now. */
export function stepTo(
	input: WorkflowStart,
	events: readonly WorkflowEvent[],
	event: WorkflowEvent,
): WorkflowStanding | null {
	const snapshot = replayed(input, events);
	return snapshot.can(event) ? standing(transition(workflowMachine, snapshot, event)[0]) : null;
}
