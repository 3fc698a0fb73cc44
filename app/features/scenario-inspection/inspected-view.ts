/** Which version of which scenario a trainer looks at. */
export interface InspectedHead {
	readonly id: string;
	readonly title: string;
	/** The beginning of the version's hash where it is not the current one. */
	readonly older: string | null;
}

/** A version's hash, short enough to be read aloud. */
export const shortHash = (hash: string) => hash.slice(0, 8);
