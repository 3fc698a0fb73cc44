import { acknowledgeNotice, listAcknowledged, listNotices } from "~/persistence/staff-notices.server";
import { notFound } from "~/platform/http/refusals";
import { mayEver } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";

/** A version of the notice with what one did about it; without a number, the one that holds. 404 for one that never was. */
export async function getNotice(who: SignedIn, asked: string | null) {
	const [all, read] = await Promise.all([listNotices(), listAcknowledged(who.personId)]);
	const newest = all[0] ?? notFound();
	const shown =
		asked === null ? newest : (all.find(({ version }) => String(version) === asked) ?? notFound());
	return {
		notice: shown,
		holds: shown.version === newest.version,
		acknowledgedAt: read.get(shown.version) ?? null,
		versions: all.map(({ version, publishedAt, by, reason }) => ({
			...{ version, publishedAt, by, reason },
			readAt: read.get(version) ?? null,
		})),
		hasRecord: mayEver(who, "record.see"),
		follows: mayEver(who, "notice.follow"),
		personId: who.personId,
	};
}
export type NoticeView = Awaited<ReturnType<typeof getNotice>>;

/** Keeps that somebody read the version that holds. False: it no longer does. */
export async function acknowledge(who: SignedIn, version: number, now: number): Promise<boolean> {
	return acknowledgeNotice(who.personId, version, new Date(now));
}
