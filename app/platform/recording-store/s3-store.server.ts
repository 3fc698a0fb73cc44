import {
	DeleteObjectCommand,
	GetObjectCommand,
	ListObjectsV2Command,
	NoSuchKey,
	PutObjectCommand,
	S3Client,
	S3ServiceException,
} from "@aws-sdk/client-s3";
import { checkedKey, checkedPrefix, type RecordingStore, StoreIsFull } from "./recording-store";

/** Where a store that speaks S3 is. */
export interface S3Place {
	readonly endpoint: string;
	readonly bucket: string;
	readonly region: string;
	readonly key: string;
	readonly secret: string;
}

/** Nobody waits longer for the store, ms: the page keeps the segment and sends it again. */
const PATIENCE_MS = 10_000;

/** Voices in a bucket of any store that speaks S3. */
export function s3Store({ endpoint, bucket, region, key, secret }: S3Place): RecordingStore {
	const client = new S3Client({
		endpoint,
		region,
		credentials: { accessKeyId: key, secretAccessKey: secret },
		// Buckets as a part of the path: stores of one's own have no names for each.
		forcePathStyle: true,
		maxAttempts: 2,
		requestChecksumCalculation: "WHEN_REQUIRED",
	});
	const inTime = () => ({ abortSignal: AbortSignal.timeout(PATIENCE_MS) });
	return {
		async put(name, bytes) {
			try {
				await client.send(
					new PutObjectCommand({
						...{ Bucket: bucket, Key: checkedKey(name), Body: bytes },
						ContentType: "audio/webm",
					}),
					inTime(),
				);
			} catch (error) {
				throw isFull(error) ? new StoreIsFull({ cause: error }) : error;
			}
		},
		async get(name) {
			try {
				const found = await client.send(
					new GetObjectCommand({ Bucket: bucket, Key: checkedKey(name) }),
					inTime(),
				);
				return (await found.Body?.transformToByteArray()) ?? null;
			} catch (error) {
				if (error instanceof NoSuchKey) return null;
				throw error;
			}
		},
		async removeAll(prefix) {
			for (;;) {
				const { Contents = [], IsTruncated } = await client.send(
					new ListObjectsV2Command({ Bucket: bucket, Prefix: checkedPrefix(prefix) }),
					inTime(),
				);
				// One by one: stores of one's own do not all understand how many are removed at once.
				for (const { Key } of Contents)
					if (Key) await client.send(new DeleteObjectCommand({ Bucket: bucket, Key }), inTime());
				if (!IsTruncated || Contents.length === 0) return;
			}
		},
	};
}

/** What stores say when there is no room: MinIO, Ceph, and others by their status. */
const isFull = (error: unknown) =>
	error instanceof S3ServiceException &&
	(["XMinioStorageFull", "QuotaExceeded", "InsufficientCapacity"].includes(error.name) ||
		error.$metadata.httpStatusCode === 507);
