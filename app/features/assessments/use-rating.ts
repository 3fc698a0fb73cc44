import { useNavigate, useRevalidator } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState } from "react";
import {
	type AssessmentContent,
	assessmentContent,
	EMPTY_ASSESSMENT,
} from "~/domain/assessment/assessment.schema";
import { type Edit, editAssessment } from "./edit-assessment";
import { ratingAddress } from "./rating-address";
import type { Conflict, MachineView, RatingView, SaveAnswer, SaveProblem } from "./rating-view";

/** A pause in the work after which it is saved. */
const SETTLE_MS = 700;
const RETRY_MS = 2500;

export type SavingState =
	| { kind: "blank" }
	| { kind: "saved"; at: number }
	| { kind: "saving" }
	| { kind: "waiting" }
	| { kind: "signed-out" }
	| { kind: "released" }
	| { kind: "invalid"; problems: readonly SaveProblem[] }
	| { kind: "conflict"; stands: Conflict };

export interface Rating {
	readonly content: AssessmentContent;
	readonly finished: boolean;
	readonly machine: MachineView | null;
	readonly state: SavingState;
	edit(edit: Edit): void;
	settle(keep: "mine" | "theirs"): void;
	finish(): void;
	reopen(): void;
}

/** The rater's assessment, saved as they work. Whatever comes in between, nothing that was ticked or typed is lost. */
export function useRating(view: RatingView, tooLong: string): Rating {
	const navigate = useNavigate();
	const { revalidate } = useRevalidator();
	const address = ratingAddress(view);
	const [content, setContent] = useState(view.mine?.content ?? view.startWith ?? EMPTY_ASSESSMENT);
	const [finished, setFinished] = useState(view.mine?.finished ?? false);
	const [machine, setMachine] = useState(view.machine);
	const [state, setState] = useState<SavingState>(
		view.mine ? { kind: "saved", at: view.mine.savedAt } : { kind: "blank" },
	);
	/** What the next save sends, beyond what the page shows. */
	const next = useRef({
		content,
		builtOn: view.mine?.revision ?? 0,
		finished,
		// Beside those who have finished: asks for the second rating that this is.
		second: view.part === "none",
		dirty: false,
		blocked: false,
	});
	const running = useRef<Promise<void> | null>(null);
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

	const take = useCallback(
		(answer: SaveAnswer | "offline" | "signed-out", sentFinished: boolean, later: () => void) => {
			if (answer === "offline" || answer === "signed-out") {
				next.current.dirty = true;
				setState({ kind: answer === "offline" ? "waiting" : "signed-out" });
				timer.current = setTimeout(later, RETRY_MS);
			} else if (answer.saved) {
				next.current.builtOn = answer.revision;
				setMachine(answer.machine);
				setState({ kind: "saved", at: answer.savedAt });
				setFinished(sentFinished);
				if (sentFinished) revalidate();
			} else if (answer.reason === "invalid") {
				next.current.dirty = true;
				next.current.finished = false;
				setState({ kind: "invalid", problems: answer.problems });
			} else if (answer.reason === "released") {
				next.current.blocked = true;
				setState({ kind: "released" });
				revalidate();
			} else {
				next.current.dirty = true;
				next.current.blocked = true;
				setState({ kind: "conflict", stands: answer.stands });
			}
		},
		[revalidate],
	);

	const save = useCallback(async (): Promise<void> => {
		clearTimeout(timer.current);
		if (running.current) await running.current;
		const now = next.current;
		if (!now.dirty || now.blocked) return;
		const fits = assessmentContent.safeParse(now.content);
		if (!fits.success) {
			now.finished = false;
			const problems = fits.error.issues.map((issue) => ({ path: issue.path.join("."), message: tooLong }));
			return setState({ kind: "invalid", problems: problems.slice(0, 3) });
		}
		now.dirty = false;
		setState({ kind: "saving" });
		const { finished: sent } = now;
		running.current = post(address.save, now).then((answer) => take(answer, sent, () => void save()));
		await running.current;
		running.current = null;
	}, [address.save, take, tooLong]);

	const soon = useCallback(
		(ms: number) => {
			next.current.dirty = true;
			clearTimeout(timer.current);
			timer.current = setTimeout(() => void save(), ms);
		},
		[save],
	);

	useEffect(() => {
		// A tab that is being closed still gets its last work out.
		const leaving = () => {
			if (next.current.dirty && !next.current.blocked) void post(address.save, next.current, true);
		};
		addEventListener("pagehide", leaving);
		return () => {
			removeEventListener("pagehide", leaving);
			clearTimeout(timer.current);
			leaving();
		};
	}, [address.save]);

	const show = useCallback((shown: AssessmentContent) => {
		next.current.content = shown;
		setContent(shown);
	}, []);

	return {
		content,
		finished,
		machine,
		state,
		edit: useCallback(
			(edit) => {
				if (next.current.finished || view.mode !== "rate") return;
				show(editAssessment(next.current.content, edit));
				soon(SETTLE_MS);
			},
			[view.mode, show, soon],
		),
		settle: useCallback(
			(keep) => {
				if (state.kind !== "conflict") return;
				const { stands } = state;
				if (keep === "theirs" && !stands.content) {
					next.current.dirty = false;
					return navigate(address.page);
				}
				next.current.blocked = false;
				next.current.second = !stands.content;
				next.current.builtOn = stands.content ? stands.revision : 0;
				if (keep === "mine") return soon(0);
				next.current.dirty = false;
				next.current.finished = stands.finished;
				setFinished(stands.finished);
				show(stands.content ?? EMPTY_ASSESSMENT);
				setState({ kind: "saved", at: stands.savedAt });
				revalidate();
			},
			[state, navigate, address.page, soon, show, revalidate],
		),
		finish: useCallback(() => {
			next.current.finished = true;
			soon(0);
		}, [soon]),
		reopen: useCallback(() => {
			next.current.finished = false;
			soon(0);
		}, [soon]),
	};
}

async function post(
	address: string,
	{
		builtOn,
		finished,
		content,
		second,
	}: { builtOn: number; finished: boolean; content: AssessmentContent; second: boolean },
	keepalive = false,
): Promise<SaveAnswer | "offline" | "signed-out"> {
	try {
		const response = await fetch(address, {
			method: "POST",
			headers: { "Content-Type": "application/json" },
			body: JSON.stringify({ builtOn, finished, content, second }),
			keepalive,
			...(keepalive ? {} : { signal: AbortSignal.timeout(8000) }),
		});
		if (response.status === 401) return "signed-out";
		return [200, 409, 422].includes(response.status) ? await response.json() : "offline";
	} catch {
		return "offline";
	}
}
