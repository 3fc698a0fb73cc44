import type { RecordingSide } from "~/domain/recording/consent";

/** Where things are in the store of recordings. */
export const segmentKey = (callId: string, recordingId: string, n: number): string =>
	`${callId}/${recordingId}/${n}.webm`;
export const takePrefix = (callId: string, recordingId: string): string => `${callId}/${recordingId}/`;
/** `digest`: of what was joined, sha256 in hex: another take, or one less, is another file. */
export const joinedKey = (callId: string, side: RecordingSide, digest: string): string =>
	`${callId}/joined/${side}-${digest}.webm`;
export const joinedPrefix = (callId: string): string => `${callId}/joined/`;
