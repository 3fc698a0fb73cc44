import { listCentres } from "~/persistence/centres.server";
import { listNotices, publishNotice } from "~/persistence/staff-notices.server";
import { checkForm } from "~/platform/http/form.server";
import { forbidden } from "~/platform/http/refusals";
import { may } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { postedNotice } from "./notice-form";

/** Whether somebody may publish what all staff are told: their role reaches every centre. */
export async function mayPublishNotice(who: SignedIn): Promise<boolean> {
	const roots = (await listCentres()).filter(({ parentId }) => parentId === null);
	return (
		roots.length > 0 &&
		roots.every(({ path }) => may(who, "notice.publish", { personId: null, centrePaths: [path] }))
	);
}

/** The newest text, to begin the next one from. 403 for whoever manages a part only. */
export async function getNoticeToChange(who: SignedIn) {
	if (!(await mayPublishNotice(who))) forbidden();
	const [newest] = await listNotices();
	return { version: newest?.version ?? 0, body: newest?.body ?? { vi: "", en: "" } };
}
export type NoticeToChange = Awaited<ReturnType<typeof getNoticeToChange>>;

export interface PublishAnswer {
	readonly errors: Record<string, string>;
	readonly given: Record<string, string>;
	/** Both texts as they would be read; null: not asked for, or not right. */
	readonly preview: { readonly vi: string; readonly en: string } | null;
}

/** Shows how the next version would be read, or publishes it. */
export async function changeNotice(
	who: SignedIn,
	newest: NoticeToChange,
	posted: Record<string, string | string[]>,
	now: number,
): Promise<{ ok: true } | { ok: false; status: number; answer: PublishAnswer }> {
	const form = checkForm(posted, postedNotice);
	if (!form.ok)
		return { ok: false, status: 422, answer: { errors: form.errors, given: form.given, preview: null } };
	const { bodyVi, bodyEn, reason, expected, deed } = form.value;
	const body = { vi: bodyVi, en: bodyEn };
	const answer = (status: number, errors: Record<string, string>) => {
		return {
			ok: false as const,
			status,
			answer: { errors, given: { bodyVi, bodyEn, reason }, preview: body },
		};
	};
	if (deed === "preview") return answer(200, {});
	if (expected !== newest.version) return answer(409, { form: "stale" });
	if (bodyVi === newest.body.vi && bodyEn === newest.body.en) return answer(422, { form: "same" });
	const next = { body, reason, personId: who.personId, builtOn: expected };
	return (await publishNotice(next, new Date(now))) ? { ok: true } : answer(409, { form: "stale" });
}
