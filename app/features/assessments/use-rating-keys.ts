import { useEffect, useRef, useState } from "react";

export interface RatingKeys {
	turn(by: 1 | -1): void;
	criterion(by: 1 | -1): void;
	/** The nth behaviour of a group of the open criterion, from 1. */
	tick(group: "harmful" | "basic" | "advanced", n: number): void;
	/** How many behaviours a group of the open criterion has. */
	count(group: "harmful" | "advanced"): number;
	find(): void;
	comment(): void;
	claim(): void;
}

/** How long a U or A waits for its digit. */
const PENDING_MS = 2500;

/**
 * The keys of the rating page; not while somebody types. U and A tick at once where the criterion has one such
 * behaviour; where it has several, a digit follows. Returns the key that waits for its digit, and whether the page
 * listens yet: without script it never does.
 */
export function useRatingKeys(keys: RatingKeys): { pending: "U" | "A" | null; listening: boolean } {
	const [listening, setListening] = useState(false);
	const [pending, setPending] = useState<"U" | "A" | null>(null);
	const latest = useRef({ keys, pending });
	latest.current = { keys, pending };
	useEffect(() => {
		if (pending === null) return;
		const timer = setTimeout(() => setPending(null), PENDING_MS);
		return () => clearTimeout(timer);
	}, [pending]);
	useEffect(() => {
		const press = (event: KeyboardEvent) => {
			if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
			if (event.repeat && !/^[jk]$/i.test(event.key)) return;
			if (run(event.key)) event.preventDefault();
		};
		const run = (key: string): boolean => {
			const { keys: now, pending: waiting } = latest.current;
			if (/^[1-9]$/.test(key)) {
				now.tick(waiting === "U" ? "harmful" : waiting === "A" ? "advanced" : "basic", Number(key));
				setPending(null);
				return true;
			}
			setPending(null);
			const group = { u: "harmful", a: "advanced" } as const;
			const lower = key.toLowerCase();
			if (lower === "u" || lower === "a") {
				if (now.count(group[lower]) > 1) setPending(lower === "u" ? "U" : "A");
				else now.tick(group[lower], 1);
				return true;
			}
			const actions: Record<string, () => void> = {
				j: () => now.turn(1),
				k: () => now.turn(-1),
				"[": () => now.criterion(-1),
				"]": () => now.criterion(1),
				"/": now.find,
				c: now.comment,
				x: now.claim,
			};
			actions[lower]?.();
			return lower in actions;
		};
		addEventListener("keydown", press);
		setListening(true);
		return () => removeEventListener("keydown", press);
	}, []);
	return { pending, listening };
}

function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		target.closest("input:not([type=checkbox]), textarea, select, dialog") !== null
	);
}
