import { Prisma } from "#prisma/client";
import { type ReviewOutcome, reviewsAskedFor } from "~/domain/certification/critical-error-review";
import { newestOf } from "~/domain/certification/edit-programme";
import { dayInVietnam } from "~/domain/certification/records";
import { database, type Transaction } from "./database.server";
import { computeStandings } from "./kept-standings.server";
import { dateColumn, isoDay } from "./plain-day.server";
import { getProgrammeVersions } from "./programmes.server";

/** A decision about a certificate that a confirmed critical error asks for, and what was decided. */
export interface StoredReview {
	readonly id: string;
	readonly personId: string;
	readonly programmeId: string;
	readonly callId: string;
	readonly callNumber: number;
	readonly criticalErrors: readonly string[];
	readonly rubricHash: string;
	readonly openedAt: number;
	/** ISO day. */
	readonly dueOn: string;
	/** Null: nobody has decided. */
	readonly outcome: {
		readonly outcome: ReviewOutcome | "withdrawn";
		readonly reason: string;
		/** Null: a later result withdrew it. */
		readonly by: string | null;
		readonly at: number;
	} | null;
}

/** A result of an assessed call as it is released. */
interface ReleasedResult {
	readonly personId: string;
	readonly callId: string;
	readonly releaseNumber: number;
	/** Codes of the confirmed ones. */
	readonly criticalErrors: readonly string[];
	readonly at: Date;
}

/**
 * Opens what a released result asks a manager to decide; in its transaction. A result without critical errors withdraws
 * what an earlier one of the same call had opened and nobody has decided; one with them leaves it open.
 */
export async function openReviews(on: Transaction, result: ReleasedResult): Promise<void> {
	const { personId, callId, releaseNumber, criticalErrors, at } = result;
	const open = await on.certificateReview.findMany({ where: { callId, outcome: null } });
	if (criticalErrors.length === 0) {
		await on.certificateReviewOutcome.createMany({
			data: open.map(({ id }) => ({ reviewId: id, outcome: "withdrawn", reason: "", at })),
		});
		return;
	}
	const day = dayInVietnam(at.toISOString());
	const standings = (await computeStandings([personId], day, on)).get(personId);
	const held = [...(standings ?? [])].filter(
		([id, { certified }]) => certified && !open.some(({ programmeId }) => programmeId === id),
	);
	const programmes = await Promise.all(
		held.map(async ([id]) => newestOf(await getProgrammeVersions(id, on))),
	);
	await on.certificateReview.createMany({
		data: reviewsAskedFor(programmes, day).map(({ programmeId, dueOn }) => ({
			...{ personId, programmeId, callId, releaseNumber, openedAt: at },
			criticalErrors: [...criticalErrors],
			dueOn: dateColumn(dueOn),
		})),
	});
}

const WITH_OUTCOME = {
	outcome: { include: { by: { select: { name: true } } } },
	call: { select: { number: true, rubricHash: true } },
} as const satisfies Prisma.CertificateReviewInclude;

/** What a person's results have asked for, the newest first. */
export async function listReviewsOf(personId: string): Promise<StoredReview[]> {
	const rows = await database.certificateReview.findMany({
		where: { personId },
		include: WITH_OUTCOME,
		orderBy: [{ openedAt: "desc" }, { id: "asc" }],
	});
	return rows.map(toReview);
}

/** Whose decisions are asked about: people who hold a role today within these paths; nobody's own. */
export interface ReviewsAsked {
	readonly paths: readonly string[];
	/** ISO. */
	readonly today: string;
	readonly withoutId: string;
	readonly state: "open" | "decided";
}

/** A page of them, what is due first first; with the name of the person. */
export async function listReviews(
	asked: ReviewsAsked,
	{ limit, offset }: { limit: number; offset: number },
): Promise<(StoredReview & { readonly name: string })[]> {
	const ids = await database.$queryRaw<{ id: string; name: string }[]>`
		SELECT r.id, p.name ${reviewsWithin(asked)}
		ORDER BY ${asked.state === "open" ? Prisma.sql`r."dueOn", r.id` : Prisma.sql`o.at DESC, r.id`}
		LIMIT ${limit} OFFSET ${offset}`;
	const rows = await database.certificateReview.findMany({
		where: { id: { in: ids.map(({ id }) => id) } },
		include: WITH_OUTCOME,
	});
	const found = new Map(rows.map((row) => [row.id, row]));
	return ids.flatMap(({ id, name }) => {
		const row = found.get(id);
		return row ? [{ ...toReview(row), name }] : [];
	});
}

/** How many there are, and how many of them are late. */
export async function countReviews(asked: ReviewsAsked): Promise<{ count: number; late: number }> {
	if (asked.paths.length === 0) return { count: 0, late: 0 };
	const [row] = await database.$queryRaw<{ count: number; late: number }[]>`
		SELECT count(*)::int AS count, (count(*) FILTER (WHERE r."dueOn" < ${asked.today}::date))::int AS late
		${reviewsWithin(asked)}`;
	return row ?? { count: 0, late: 0 };
}

const reviewsWithin = ({ paths, today, withoutId, state }: ReviewsAsked) => Prisma.sql`
	FROM "CertificateReview" r JOIN "Person" p ON p.id = r."personId" AND p."disabledAt" IS NULL
	LEFT JOIN "CertificateReviewOutcome" o ON o."reviewId" = r.id
	WHERE o."reviewId" ${state === "open" ? Prisma.sql`IS NULL` : Prisma.sql`IS NOT NULL`} AND r."personId" <> ${withoutId}
		AND EXISTS (SELECT 1 FROM "RoleHolding" h JOIN "Centre" c ON c.id = h."centreId"
			WHERE h."personId" = r."personId" AND h.role <> 'administrator' AND h."from" <= ${today}::date
				AND (h."to" IS NULL OR h."to" >= ${today}::date)
				AND EXISTS (SELECT 1 FROM unnest(${[...paths]}::text[]) prefix WHERE starts_with(c.path, prefix)))`;

function toReview(row: Prisma.CertificateReviewGetPayload<{ include: typeof WITH_OUTCOME }>): StoredReview {
	const { id, personId, programmeId, callId, criticalErrors, call, openedAt, dueOn, outcome } = row;
	return {
		...{ id, personId, programmeId, callId, criticalErrors },
		callNumber: call.number,
		rubricHash: call.rubricHash,
		openedAt: openedAt.getTime(),
		dueOn: isoDay(dueOn),
		outcome: outcome && {
			outcome: outcome.outcome as ReviewOutcome | "withdrawn",
			reason: outcome.reason,
			by: outcome.by?.name ?? null,
			at: outcome.at.getTime(),
		},
	};
}
