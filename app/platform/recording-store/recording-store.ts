/** Where voices are kept: files under keys like "call/recording/3.webm". */
export interface RecordingStore {
	/** Keeps a file whole or not at all; the same key again replaces it. Throws StoreIsFull, or what the store says. */
	put(key: string, bytes: Uint8Array): Promise<void>;
	/** The file; null: there is none. */
	get(key: string): Promise<Uint8Array | null>;
	/** Removes all files whose keys begin so; none is no error. */
	removeAll(prefix: string): Promise<void>;
}

/** There is no room left. */
export class StoreIsFull extends Error {
	constructor(options?: ErrorOptions) {
		super("the store of recordings is full", options);
	}
}

const KEY = /^[0-9a-f-]{36}\/([0-9a-f-]{36}\/[0-9]{1,5}|joined\/(trainee|trainer)-[0-9a-f]{64})\.webm$/;
const PREFIX = /^[0-9a-f-]{36}\/([0-9a-f-]{36}|joined)\/$/;

/** Keys are made by us alone: anything else is a mistake of the code, not of a person. */
export function checkedKey(key: string): string {
	if (!KEY.test(key)) throw new Error(`no key of a recording: ${key}`);
	return key;
}

/** The same for what all files of a recording begin with. */
export function checkedPrefix(prefix: string): string {
	if (!PREFIX.test(prefix)) throw new Error(`no prefix of a recording: ${prefix}`);
	return prefix;
}
