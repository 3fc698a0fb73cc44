import { useCallback, useMemo, useRef, useState } from "react";
import type { RecordingSide } from "~/domain/recording/consent";

export const SPEEDS = [0.75, 1, 1.25, 1.5, 2] as const;
/** Two microphones further apart than this, s, are heard as an echo, and brought together. */
const APART = 0.15;

export interface Player {
	/** Goes on an audio element. */
	readonly audio: (side: RecordingSide) => {
		ref: (element: HTMLAudioElement | null) => void;
		onTimeUpdate: () => void;
		onPlay: () => void;
		onPause: () => void;
		onEnded: () => void;
		onError: () => void;
	};
	readonly playing: boolean;
	readonly failed: boolean;
	/** ms */
	readonly at: number;
	readonly speed: number;
	readonly toggle: () => void;
	readonly play: () => void;
	/** To a moment, ms; what plays plays on. */
	readonly seek: (ms: number) => void;
	readonly setSpeed: (speed: number) => void;
	readonly retry: () => void;
}

/** Plays the voices of a call together, on one clock: each file's second is the call's. */
export function usePlayer(lengthMs: number): Player {
	const elements = useRef(new Map<RecordingSide, HTMLAudioElement>());
	const [playing, setPlaying] = useState(false);
	const [failed, setFailed] = useState(false);
	const [at, setAt] = useState(0);
	const [speed, setSpeedTo] = useState(1);
	const all = useCallback(() => [...elements.current.values()], []);

	const follow = useCallback(() => {
		const going = all().filter((element) => !element.ended && !element.paused);
		const [leader, ...others] = going;
		if (!leader) return;
		setAt(leader.currentTime * 1_000);
		for (const other of others)
			if (Math.abs(other.currentTime - leader.currentTime) > APART && !other.seeking)
				other.currentTime = leader.currentTime;
	}, [all]);
	const state = useCallback(() => setPlaying(all().some(({ paused, ended }) => !paused && !ended)), [all]);

	const play = useCallback(() => {
		for (const element of all()) {
			// One microphone may have stopped before the other.
			if (Number.isFinite(element.duration) && element.currentTime >= element.duration) continue;
			element.play().catch((error: unknown) => {
				const stopped = error instanceof DOMException && error.name === "AbortError";
				if (!stopped) setFailed(true);
			});
		}
	}, [all]);
	const seek = useCallback(
		(ms: number) => {
			const to = Math.min(Math.max(0, ms), lengthMs);
			setAt(to);
			for (const element of all()) element.currentTime = to / 1_000;
		},
		[all, lengthMs],
	);
	const toggle = useCallback(() => {
		if (all().some(({ paused, ended }) => !paused && !ended)) for (const element of all()) element.pause();
		else {
			if (at >= lengthMs) seek(0);
			play();
		}
	}, [all, at, lengthMs, play, seek]);
	const setSpeed = useCallback(
		(next: number) => {
			setSpeedTo(next);
			for (const element of all()) {
				element.defaultPlaybackRate = next;
				element.playbackRate = next;
			}
		},
		[all],
	);
	const retry = useCallback(() => {
		setFailed(false);
		for (const element of all()) element.load();
	}, [all]);
	const audio = useMemo(() => {
		const refs = new Map<RecordingSide, (element: HTMLAudioElement | null) => void>();
		for (const side of ["trainee", "trainer"] as const)
			refs.set(side, (element) => {
				if (element) elements.current.set(side, element);
				else elements.current.delete(side);
			});
		return (side: RecordingSide) => ({
			ref: refs.get(side) ?? (() => {}),
			onTimeUpdate: follow,
			onPlay: state,
			onPause: state,
			onEnded: state,
			onError: () => setFailed(true),
		});
	}, [follow, state]);
	return { audio, playing, failed, at, speed, toggle, play, seek, setSpeed, retry };
}
