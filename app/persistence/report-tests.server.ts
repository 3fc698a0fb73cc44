import { judge } from "~/domain/courses/test-questions";
import type { Pair } from "~/domain/courses/test-results";
import { storedQuestions } from "./course-tests.server";
import { database } from "./database.server";
import type { ReportScope } from "./report-calls.server";

/**
 * Shares of right answers before and after a course, 0 to 1, of everybody who answered both times, the second time in
 * the period, in runs of the report's centres. Answers are given once and never changed.
 */
export async function listReportPairs(scope: ReportScope): Promise<(Pair & { readonly personId: string })[]> {
	const rows = await database.$queryRaw<
		{ personId: string; questions: unknown; pre: number[]; post: number[] }[]
	>`
		SELECT b."personId", t.questions, a.chosen AS pre, b.chosen AS post
		FROM "CourseTestAnswer" b
		JOIN "CourseTestAnswer" a ON a."runId" = b."runId" AND a."personId" = b."personId" AND a.moment = 'pre'
			AND a.version = b.version
		JOIN "CourseTest" t ON t."courseId" = b."courseId" AND t.version = b.version
		JOIN "CourseRun" r ON r.id = b."runId" AND r."centreId" = ANY(${scope.groups.flatMap((group) => [...group])}::text[])
		WHERE b.moment = 'post' AND b."answeredAt" <= ${new Date(scope.knownAt)}::timestamptz
			AND (b."answeredAt" AT TIME ZONE 'Asia/Ho_Chi_Minh')::date BETWEEN ${scope.from}::date AND ${scope.to}::date
		ORDER BY b."runId", b."personId"`;
	return rows.map(({ personId, questions, pre, post }) => {
		const asked = storedQuestions.parse(questions);
		const share = (chosen: readonly number[]) =>
			judge(asked, chosen).filter((right) => right).length / asked.length;
		return { personId, pre: share(pre), post: share(post) };
	});
}
