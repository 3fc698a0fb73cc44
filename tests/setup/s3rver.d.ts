/** A store that speaks S3, for tests; it brings no types. */
declare module "@20minutes/s3rver" {
	import type { Server } from "node:http";
	export default class S3rver {
		constructor(options: {
			readonly address: string;
			/** 0: any that is free. */
			readonly port: number;
			readonly silent: boolean;
			readonly directory: string;
			readonly allowMismatchedSignatures: boolean;
			readonly configureBuckets: readonly { readonly name: string; readonly configs: readonly string[] }[];
		});
		/** Once it runs. */
		readonly httpServer: Server;
		run(): Promise<{ readonly address: string; readonly port: number }>;
		close(): Promise<void>;
	}
}
