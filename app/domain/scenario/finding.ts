import type { Message, Path, ScriptEvent } from "./problem";

/** A problem before its place in the file is looked up. */
export interface Finding {
	readonly path: Path;
	readonly rule: string;
	readonly message: Message;
	readonly severity?: "warning";
	readonly script?: readonly ScriptEvent[];
	readonly seed?: string;
}

/** What a scenario may refer to in its rubric's file. */
export interface RubricVocabulary {
	readonly behaviours: ReadonlySet<string>;
	readonly criticalErrors: ReadonlySet<string>;
	readonly conditions: ReadonlySet<string>;
}
