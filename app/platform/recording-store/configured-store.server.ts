import path from "node:path";
import { env } from "~/platform/env.server";
import { diskStore } from "./disk-store.server";
import type { RecordingStore } from "./recording-store";
import { s3Store } from "./s3-store.server";

let made: RecordingStore | undefined;

/** The store of this installation: a bucket where one is configured, else the product's own folder. */
export function recordingStore(): RecordingStore {
	made ??= make();
	return made;
}

function make(): RecordingStore {
	const { DATA_DIR, RECORDINGS_S3_ENDPOINT: endpoint, RECORDINGS_S3_BUCKET: bucket, ...rest } = env();
	if (!endpoint || !bucket) return diskStore(path.resolve(DATA_DIR, "recordings"));
	return s3Store({
		...{ endpoint, bucket, region: rest.RECORDINGS_S3_REGION },
		...{ key: rest.RECORDINGS_S3_KEY, secret: rest.RECORDINGS_S3_SECRET },
	});
}
