import type { AssessmentContent } from "~/domain/assessment/assessment.schema";
import type { WorkflowEvent } from "~/domain/assessment/workflow/workflow-events";
import { database, type Transaction } from "./database.server";

/** One rater's assessment as last saved. */
export interface StoredAssessment {
	readonly id: string;
	/** In the order in which they were begun; 0 is the machine. */
	readonly round: number;
	/** Null: the machine. */
	readonly raterId: string | null;
	readonly raterName: string | null;
	readonly revision: number;
	readonly content: AssessmentContent;
	readonly finished: boolean;
	readonly savedAt: number;
}

export interface StoredDecision {
	readonly code: string;
	readonly personId: string;
	readonly personName: string;
	readonly confirmed: boolean;
	readonly reason: string;
	readonly decidedAt: number;
}

/** A result that was made known; the one with the highest number holds, the earlier ones are withdrawn. */
export interface StoredRelease {
	readonly number: number;
	readonly releasedById: string;
	readonly releasedByName: string;
	readonly releasedAt: number;
	readonly passes: boolean;
	readonly mean: number | null;
}

/** A step of the workflow, with who, when and why. */
export interface StoredStep {
	readonly seq: number;
	readonly event: WorkflowEvent;
	/** Null: the product itself. */
	readonly byName: string | null;
	readonly raterName: string | null;
	readonly at: number;
	readonly reason: string;
	readonly detail: Readonly<Record<string, unknown>>;
}

/** Everything that was said and done about a call since it was handed in. */
export interface AssessmentFile {
	readonly assessments: readonly StoredAssessment[];
	readonly decisions: readonly StoredDecision[];
	readonly releases: readonly StoredRelease[];
	readonly steps: readonly StoredStep[];
}

/** The file of a call as it is now; empty for a call that nobody said anything about. */
export async function readAssessmentFile(
	callId: string,
	on: Transaction = database,
): Promise<AssessmentFile> {
	const [row] = await on.$queryRaw<[{ file: JsonFile }]>`
		SELECT jsonb_build_object(
			'assessments', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'round', a.round, 'raterId', a."raterId",
					'raterName', p.name, 'revision', r.revision, 'content', r.content, 'finished', r.finished,
					'savedAt', r."savedAt") ORDER BY a.round), '[]')
				FROM "Assessment" a
				JOIN LATERAL (SELECT * FROM "AssessmentRevision" v WHERE v."assessmentId" = a.id
					ORDER BY v.revision DESC LIMIT 1) r ON true
				LEFT JOIN "Person" p ON p.id = a."raterId" WHERE a."callId" = ${callId}),
			'decisions', (SELECT coalesce(jsonb_agg(jsonb_build_object('code', d.code, 'personId', d."personId",
					'personName', p.name, 'confirmed', d.confirmed, 'reason', d.reason, 'decidedAt', d."decidedAt")
					ORDER BY d."decidedAt"), '[]')
				FROM "CriticalErrorDecision" d JOIN "Person" p ON p.id = d."personId" WHERE d."callId" = ${callId}),
			'releases', (SELECT coalesce(jsonb_agg(jsonb_build_object('number', r.number, 'releasedById', r."releasedById",
					'releasedByName', p.name, 'releasedAt', r."releasedAt", 'passes', r.passes, 'mean', r.outcome->'mean')
					ORDER BY r.number), '[]')
				FROM "Release" r JOIN "Person" p ON p.id = r."releasedById" WHERE r."callId" = ${callId}),
			'steps', (SELECT coalesce(jsonb_agg(jsonb_build_object('seq', s.seq, 'type', s.type, 'byId', s."byId",
					'byName', p.name, 'raterId', s."raterId", 'raterName', o.name, 'at', s.at, 'reason', s.reason,
					'detail', s.detail) ORDER BY s.seq), '[]')
				FROM "AssessmentStep" s LEFT JOIN "Person" p ON p.id = s."byId"
				LEFT JOIN "Person" o ON o.id = s."raterId" WHERE s."callId" = ${callId})) AS file`;
	const { assessments, decisions, releases, steps } = row.file;
	return {
		assessments: assessments.map((each) => ({ ...each, savedAt: Date.parse(each.savedAt) })),
		decisions: decisions.map((each) => ({ ...each, decidedAt: Date.parse(each.decidedAt) })),
		releases: releases.map((each) => ({ ...each, releasedAt: Date.parse(each.releasedAt) })),
		steps: steps.map(({ type, byId, raterId, ...step }) => ({
			...step,
			at: Date.parse(step.at),
			event: { type, by: byId, rater: raterId, apart: step.detail.apart === true } as WorkflowEvent,
		})),
	};
}

type Timed<Row, Key extends string> = Omit<Row, Key> & Record<Key, string>;
type JsonStep = Omit<Timed<StoredStep, "at">, "event"> & {
	type: WorkflowEvent["type"];
	byId: string | null;
	raterId: string | null;
};
interface JsonFile {
	assessments: Timed<StoredAssessment, "savedAt">[];
	decisions: Timed<StoredDecision, "decidedAt">[];
	releases: Timed<StoredRelease, "releasedAt">[];
	steps: JsonStep[];
}
