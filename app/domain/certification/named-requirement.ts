import type { LocalisedText } from "../shared/text";
import type { Programme, Requirement } from "./programme.schema";
import type { RequirementState } from "./requirements";

/** What a person reads of a requirement. */
interface RequirementName {
	readonly name: LocalisedText;
	/** Which hours, for those of kind `hours`. */
	readonly hours: Extract<Requirement, { kind: "hours" }>["of"] | null;
	/** Whether only calls of a certain sort count, so that the number alone does not say what is missing. */
	readonly narrowed: boolean;
}

/** How far a requirement is met, with what a person reads of it. */
export type NamedRequirement = RequirementState & RequirementName;
/** The same without the records that count. */
export type NamedState = Omit<RequirementState, "evidence"> & RequirementName;

/** Gives states their names by the version of the programme that decided them. A state it does not know keeps its id. */
export function nameRequirements<State extends Pick<RequirementState, "id">>(
	programme: Pick<Programme, "requirements" | "renewal">,
	states: readonly State[],
): (State & RequirementName)[] {
	const known = [
		...programme.requirements,
		...programme.renewal.requirements.map((each) => each.requirement),
	];
	return states.map((state) => {
		const requirement = known.find((each) => each.id === state.id);
		return {
			...state,
			name: requirement?.name ?? { vi: state.id, en: state.id },
			hours: requirement?.kind === "hours" ? requirement.of : null,
			narrowed: requirement?.kind === "calls" && requirement.where !== undefined,
		};
	});
}
