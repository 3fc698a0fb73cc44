import type { SuggestionReason } from "~/domain/assignment/suggest-calls";
import type { LocalisedText } from "~/domain/shared/text";
import type { BoardRow } from "~/persistence/live-board.server";
import type { LiveSessionRow } from "~/persistence/live-sessions.server";
import type { SessionsFilter } from "./session-forms";

export interface SessionsView {
	readonly filter: SessionsFilter;
	readonly rows: readonly LiveSessionRow[];
	readonly total: number;
	readonly all: number;
	readonly paging: { readonly page: number; readonly pages: number };
}

export interface NewSessionView {
	readonly centres: readonly { readonly id: string; readonly name: LocalisedText; readonly depth: number }[];
	readonly centreId: string;
	readonly trainees: readonly { readonly id: string; readonly name: string }[];
	/** There are more trainees than are listed. */
	readonly more: boolean;
	readonly formKey: string;
	/** ISO, for the name that is proposed. */
	readonly today: string;
}

/** What a form was answered with where it was refused. */
export interface SessionAnswer {
	readonly errors: Readonly<Record<string, string>>;
	readonly given: Readonly<Record<string, string | string[]>>;
}

/** A call that somebody could take next, and why. */
export interface NextCall {
	readonly scenarioId: string;
	readonly title: LocalisedText;
	readonly difficulty: number;
	readonly reason: SuggestionReason;
	/** Of a weak criterion its name. */
	readonly criterion: LocalisedText | null;
}

export interface MemberView extends Omit<BoardRow, "changedBy"> {
	/** In the call, or since it rings; 0 where there is none. */
	readonly minutes: number;
	/** They have had as many hard calls today as are good for one. */
	readonly enough: boolean;
	readonly next: NextCall | null;
}

export interface BoardView {
	readonly session: LiveSessionRow;
	readonly members: readonly MemberView[];
	readonly scenarios: readonly {
		readonly id: string;
		readonly title: LocalisedText;
		readonly difficulty: number;
	}[];
	/** Whom one could take in; empty when it has ended. */
	readonly candidates: readonly { readonly id: string; readonly name: string }[];
	readonly q: string;
}

/** To whom a scenario was given, and to whom not, each with why. */
export interface Given {
	readonly scenario: LocalisedText;
	readonly to: readonly string[];
	readonly skipped: readonly { readonly name: string; readonly why: "in-call" | "enough" | "waits" }[];
}

/** One line on the big screen. */
export interface ScreenLine {
	readonly who: "caller" | "counsellor" | null;
	readonly text: string | null;
	readonly directions: string | null;
	/** What happened where nothing was said. */
	readonly kind: string;
	readonly seconds: number;
}

export interface ScreenView {
	readonly back: string;
	readonly title: string;
	readonly callerName: string;
	/** Only where names are shown. */
	readonly about: {
		readonly traineeName: string;
		readonly centre: LocalisedText;
		readonly number: number;
		readonly at: number;
	} | null;
	readonly live: boolean;
	/** Of the call: its words are shown in no other. */
	readonly language: "vi" | "en";
	/** Words that people typed are among what is shown. */
	readonly typed: boolean;
	readonly turns: readonly {
		readonly turn: number;
		readonly lines: readonly ScreenLine[];
		readonly gauges: Readonly<Record<"trust" | "distress" | "danger", number>>;
	}[];
}
