import { z } from "zod";

/** The only place that reads the environment. scripts/setup/start-product.mjs fills in what is not set. */
const schema = z.object({
	NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
	DATABASE_URL: z.string().min(1),
	DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
	/** Whoever waits longer than this for somebody's lock is told to come again. */
	DATABASE_LOCK_MS: z.coerce.number().int().min(50).max(60_000).default(400),
	HOST: z.string().default("127.0.0.1"),
	PORT: z.coerce.number().int().default(3000),
	PUBLIC_URL: z.string().url(),
	LANG_NGHE_SECRET: z.string().min(32),
	LANG_NGHE_ROOT: z.string().min(1),
	/** Where mail is written without SMTP_URL; what else is there belongs to the server's preparations. */
	DATA_DIR: z.string().default(".data"),
	/** smtp://user:password@host:587, smtps://…; without it mail is written to files. */
	SMTP_URL: z
		.url({ protocol: /^smtps?$/ })
		.or(z.literal(""))
		.default(""),
	MAIL_FROM: z.string().min(3).max(254).optional(),
	/** A session ends so long after sign-in, whatever happens: a shift and its hand-over. */
	SESSION_HOURS: z.coerce.number().positive().max(168).default(12),
	/** And so long after the last page or deed. */
	SESSION_IDLE_MINUTES: z.coerce.number().int().min(5).max(10_080).default(120),
	/** A store that speaks S3, for the voices of role-plays; without it they are in DATA_DIR/recordings. */
	RECORDINGS_S3_ENDPOINT: z
		.url({ protocol: /^https?$/ })
		.or(z.literal(""))
		.default(""),
	RECORDINGS_S3_BUCKET: z.string().default(""),
	RECORDINGS_S3_REGION: z.string().min(1).default("us-east-1"),
	RECORDINGS_S3_KEY: z.string().default(""),
	RECORDINGS_S3_SECRET: z.string().default(""),
	/** "1": an empty database is filled with the demo. */
	LANG_NGHE_DEMO: z.enum(["0", "1"]).default("0"),
	LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

export type Environment = z.output<typeof schema>;

let read: Environment | undefined;

/** The environment, read and checked once. */
export function env(): Environment {
	read ??= schema.parse(process.env);
	return read;
}

/** Cookies are Secure and carry the __Host- prefix where the product is reached by HTTPS. */
export function servedByHttps(): boolean {
	return env().PUBLIC_URL.startsWith("https://");
}
