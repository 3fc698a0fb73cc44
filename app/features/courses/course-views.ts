import type { AttendanceCount, AttendanceState } from "~/domain/courses/attendance";
import type { SessionTimes } from "~/domain/courses/sessions";
import type { CoursesFilter } from "./course-forms";

export interface BothLanguages {
	readonly vi: string;
	readonly en: string;
}

export interface CourseHead {
	readonly id: string;
	readonly name: BothLanguages;
	readonly purpose: string;
	readonly hourKind: string;
	readonly hours: number;
	readonly links: readonly string[];
	readonly runs: number;
	readonly version: number;
}

/** A run in a list. */
export interface RunLine {
	readonly id: string;
	readonly course: BothLanguages;
	readonly centre: BothLanguages;
	readonly from: string;
	readonly to: string;
	readonly place: string;
	readonly trainers: string;
	readonly places: number;
	readonly taking: number;
	readonly waiting: number;
	readonly version: number;
}

export interface CoursesView {
	readonly filter: CoursesFilter;
	readonly rows: readonly CourseHead[];
	readonly total: number;
	readonly all: number;
	readonly leads: boolean;
	/** Runs that whoever looks is enrolled in. */
	readonly own: readonly RunLine[];
	readonly paging: { readonly page: number; readonly pages: number };
}

export type CentreChoice = readonly {
	readonly id: string;
	readonly name: BothLanguages;
	readonly depth: number;
}[];

export interface CourseView {
	readonly course: CourseHead;
	readonly runs: readonly RunLine[];
	/** Whether whoever looks may edit it. */
	readonly edits: boolean;
	/** The test as it is written, for who may edit it. */
	readonly test: { readonly version: number; readonly text: string } | null;
	/** Where whoever looks may hold it. */
	readonly centres: CentreChoice;
	/** Over all of its runs in reach; null for who leads none. */
	readonly count: AttendanceCount | null;
}

export interface SessionLine {
	readonly id: string;
	readonly on: string;
	readonly starts: string;
	readonly ends: string;
	readonly hours: number;
	readonly place: string;
	readonly version: number;
	/** Whether its day has come, from which attendance can be taken. */
	readonly opened: boolean;
	/** Of those who have a place: how many are recorded, and how many were there. */
	readonly recorded: number;
	readonly there: number;
	/** Of whoever looks. */
	readonly own: { readonly state: AttendanceState; readonly hours: number } | null;
}

export interface Participant {
	readonly id: string;
	readonly name: string;
	/** Over the sessions so far. */
	readonly hours: number;
	readonly times: number;
}

export interface RunView {
	readonly run: RunLine;
	readonly courseId: string;
	readonly leads: boolean;
	readonly sessions: readonly SessionLine[];
	/** Of whoever looks: taking part, waiting (the place in the line, from 1), or neither. */
	readonly own: "taking" | number | null;
	/** For who leads. */
	readonly lists: {
		readonly taking: readonly Participant[];
		readonly waiting: readonly Participant[];
		/** Who left and did not come back, whoever left last first; `at` in ms. */
		readonly withdrawn: readonly (Participant & { readonly at: number })[];
		readonly candidates: readonly {
			readonly id: string;
			readonly name: string;
			readonly centre: BothLanguages;
		}[];
		readonly q: string;
		readonly count: AttendanceCount;
	} | null;
}

export interface AttendanceLine {
	readonly id: string;
	readonly name: string;
	/** They left the run since. */
	readonly withdrawn: boolean;
	readonly state: AttendanceState | null;
	readonly hours: number | null;
	readonly builtOn: number;
}

export interface AttendanceChange {
	readonly personId: string;
	readonly name: string;
	readonly state: AttendanceState;
	readonly hours: number;
	readonly before: { readonly state: AttendanceState; readonly hours: number } | null;
	readonly reason: string;
	readonly by: string;
	readonly at: number;
}

export interface AttendanceView {
	readonly run: RunLine;
	readonly session: Omit<SessionLine, "recorded" | "there" | "own"> & { readonly cancelled: boolean };
	readonly people: readonly AttendanceLine[];
	/** Corrections, the newest first. */
	readonly history: readonly AttendanceChange[];
}

/** What a form is answered with; errors are keys of the texts. */
export interface CourseAnswer {
	readonly errors: Readonly<Record<string, string>>;
	readonly given: Readonly<Record<string, string>>;
	/** The session of the run that is held at that time already. */
	readonly overlaps?: SessionTimes;
	/** Who would have more hours than a day has, and what else counts on that day. */
	readonly tooMany?: {
		readonly name: string;
		readonly elsewhere: readonly { readonly note: string; readonly hours: number }[];
	};
	/** What somebody else saved in between. */
	readonly others?: readonly {
		readonly name: string;
		readonly state: AttendanceState;
		readonly hours: number;
		readonly by: string;
	}[];
}
