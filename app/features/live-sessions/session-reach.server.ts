import { listCentres } from "~/persistence/centres.server";
import { findLiveSession, type LiveSessionRow } from "~/persistence/live-sessions.server";
import { notFound } from "~/platform/http/refusals";
import { may, reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";

/** A session of a centre where somebody may lead one, or 404. */
export async function getLiveSession(who: SignedIn, id: string | undefined): Promise<LiveSessionRow> {
	return (await findLiveSession(id ?? "", reach(who, "live.play").paths)) ?? notFound();
}

/** The centres at which somebody may lead a session, each with how deep it lies under the first. */
export async function centresToPlayAt(who: SignedIn) {
	const at = ({ path }: { path: string }) => may(who, "live.play", { personId: null, centrePaths: [path] });
	const centres = (await listCentres()).filter(at);
	const depthOf = (path: string) => path.split("/").length;
	const top = Math.min(...centres.map(({ path }) => depthOf(path)));
	return centres.map(({ id, path, nameVi, nameEn }) => ({
		...{ id, path, name: { vi: nameVi, en: nameEn } },
		depth: depthOf(path) - top,
	}));
}
