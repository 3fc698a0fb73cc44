import { useCallback, useEffect, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { RecordInput } from "./record-form";
import type { RecordView } from "./save-record.server";

/** A pause in typing after which the record is saved. */
const SETTLE_MS = 600;
const RETRY_MS = 2000;

export type RecordState =
	| { kind: "blank" }
	| { kind: "saved"; at: number }
	| { kind: "saving" }
	| { kind: "waiting" }
	| { kind: "conflict"; theirs: RecordView };

/** Saves the record as it is typed. A save that another tab came before is shown, and nothing typed is lost. */
export function useRecord(
	callId: string,
	initial: RecordView,
	form: UseFormReturn<RecordInput>,
	editable: boolean,
) {
	const [state, setState] = useState<RecordState>(
		initial.savedAt === null ? { kind: "blank" } : { kind: "saved", at: initial.savedAt },
	);
	const revision = useRef(initial.revision);
	const dirty = useRef(false);
	const running = useRef<Promise<void> | null>(null);
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

	const save = useCallback(async (): Promise<void> => {
		if (running.current) await running.current;
		if (!dirty.current) return;
		dirty.current = false;
		setState({ kind: "saving" });
		running.current = (async () => {
			const outcome = await post(callId, revision.current, form.getValues());
			if (outcome === null) {
				dirty.current = true;
				setState({ kind: "waiting" });
				timer.current = setTimeout(() => void save(), RETRY_MS);
			} else if (outcome.saved && outcome.stands) {
				revision.current = outcome.stands.revision;
				setState({ kind: "saved", at: outcome.stands.savedAt ?? Date.now() });
			} else if (outcome.stands) {
				dirty.current = true;
				setState({ kind: "conflict", theirs: outcome.stands });
			}
		})();
		await running.current;
		running.current = null;
	}, [callId, form]);

	const changed = useCallback(() => {
		dirty.current = true;
		clearTimeout(timer.current);
		timer.current = setTimeout(() => void save(), SETTLE_MS);
	}, [save]);

	useEffect(() => {
		if (!editable) return;
		const { unsubscribe } = form.watch(() => changed());
		// A tab that is being closed still gets its last words out.
		const leaving = () => {
			if (dirty.current) void post(callId, revision.current, form.getValues(), true);
		};
		addEventListener("pagehide", leaving);
		return () => {
			unsubscribe();
			removeEventListener("pagehide", leaving);
			clearTimeout(timer.current);
		};
	}, [callId, changed, editable, form]);

	const settle = useCallback(
		(keep: "mine" | "theirs") => {
			if (state.kind !== "conflict") return;
			revision.current = state.theirs.revision;
			if (keep === "mine") return changed();
			dirty.current = false;
			form.reset(state.theirs.input);
			clearTimeout(timer.current);
			dirty.current = false;
			setState({ kind: "saved", at: state.theirs.savedAt ?? Date.now() });
		},
		[state, changed, form],
	);

	/** Saves what is not saved yet; false when that did not work. */
	const flush = useCallback(async () => {
		clearTimeout(timer.current);
		await save();
		return !dirty.current;
	}, [save]);

	return { state, settle, flush };
}

async function post(
	callId: string,
	builtOn: number,
	input: RecordInput,
	keepalive = false,
): Promise<{ saved: boolean; stands: RecordView | null } | null> {
	try {
		const response = await fetch(`/calls/${callId}/record`, {
			method: "POST",
			headers: { "Content-Type": "application/json" },
			body: JSON.stringify({ builtOn, input }),
			keepalive,
			...(keepalive ? {} : { signal: AbortSignal.timeout(8000) }),
		});
		if (response.status === 200 || response.status === 409) return await response.json();
		return null;
	} catch {
		return null;
	}
}
