import { firstDayGone } from "~/domain/retention/due-for-removal";
import { RETENTION_KINDS, RETENTION_RULES } from "~/domain/retention/retention-rules";
import { listRetentionStates } from "~/persistence/retention.server";

/** How long what is kept, what the last run removed, and when the next of it is due. No row of it is about anybody. */
export async function getRetention() {
	const states = await listRetentionStates();
	const kinds = RETENTION_KINDS.map((kind) => {
		const { what, keep, since, why } = RETENTION_RULES[kind];
		const state = states.get(kind);
		const oldest = state?.oldestKept ?? null;
		return {
			...{ kind, what, keep, since, why },
			last: state ? { at: state.at, removed: state.removed, ever: state.removedEver } : null,
			/** The day on which the oldest that is there is removed, ISO; null: there is nothing. */
			nextOn: oldest === null ? null : firstDayGone(kind, oldest),
		};
	});
	return { kinds, lastAt: Math.max(0, ...kinds.map(({ last }) => last?.at ?? 0)) || null };
}
export type RetentionView = Awaited<ReturnType<typeof getRetention>>;
