import type { CallMix } from "~/domain/assignment/call-mix.schema";
import type { LocalisedText } from "~/domain/shared/text";

/** A draw before it is given. */
export interface MixPreviewView {
	readonly seed: string;
	/** By which the draw is known again when it is confirmed. */
	readonly mark: string;
	readonly mix: LocalisedText;
	/** How many scenarios there are to draw from. */
	readonly choices: number;
	/** What the mix asks for and there is not yet, in parts of a hundred. */
	readonly unserved: {
		readonly parts: number;
		readonly scenarioIds: readonly string[];
		readonly groups: readonly LocalisedText[];
	};
	/** Each group with its parts in the mix, and what it comes to among what there is. */
	readonly groups: readonly {
		readonly name: LocalisedText;
		readonly weight: number;
		readonly percent: number;
		readonly scenarios: number;
	}[];
	readonly drawn: readonly {
		readonly person: { readonly id: string; readonly name: string };
		readonly calls: readonly {
			readonly scenarioId: string;
			/** Null: sealed, and not to be seen by name. */
			readonly title: LocalisedText | null;
			readonly difficulty: number;
		}[];
	}[];
}

export interface MixView {
	readonly mixes: readonly Pick<CallMix, "id" | "name" | "about" | "source" | "verified" | "status">[];
	readonly people: readonly { readonly id: string; readonly name: string; readonly centre: LocalisedText }[];
	readonly today: string;
	/** What the form shows, as it was asked. */
	readonly asked: {
		readonly mix: string;
		readonly purpose: string;
		readonly count: string;
		readonly dueOn: string;
		readonly personId: readonly string[];
	};
	readonly errors: Readonly<Record<string, string>>;
	/** For the next draw. */
	readonly nextSeed: string;
	readonly preview: MixPreviewView | null;
}
