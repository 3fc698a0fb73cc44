import { makeSession } from "./sessions";
import type { TestDatabase } from "./test-databases";

interface Answer {
	readonly outcome: string;
	readonly view?: { readonly seq: number } | null;
	readonly observer?: { readonly seq: number } | null;
	readonly desk?: { readonly seq: number; readonly kinds: readonly { readonly reply: string }[] } | null;
}

/** Somebody in a room without a browser: a stream that tells, and what is fetched whenever it does. */
export class LiveScreen {
	/** The number of the newest event that this screen shows. */
	seq = 0;
	/** When each number was first shown, ms of `performance.now()`. */
	readonly shownAt = new Map<number, number>();
	/** The kinds of reply at a trainer's desk. */
	kinds: readonly string[] = [];
	/** How often the stream was opened. */
	streams = 0;
	private ended = false;
	private readonly stopping = new AbortController();
	private constructor(
		private readonly url: string,
		private readonly cookie: string,
		private readonly callId: string,
		private readonly isTrainee: boolean,
	) {}

	static async open(
		database: TestDatabase,
		{ url, login, callId, isTrainee }: { url: string; login: string; callId: string; isTrainee: boolean },
	): Promise<LiveScreen> {
		const { name, value } = await makeSession(database, login);
		const screen = new LiveScreen(url, `${name}=${value}`, callId, isTrainee);
		void screen.follow();
		return screen;
	}

	/** As a browser's EventSource: comes again half a second after it was cut. */
	private async follow(): Promise<void> {
		while (!this.ended) {
			try {
				const { signal } = this.stopping;
				const headers = { cookie: this.cookie, accept: "text/event-stream" };
				const answer = await fetch(`${this.url}/live/${this.callId}/events`, { headers, signal });
				this.streams++;
				const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
				for (;;) {
					const part = await reader?.read();
					if (!part || part.done) break;
					if (part.value.includes("data:")) await this.look();
				}
			} catch {
				// Cut off.
			}
			if (!this.ended) await new Promise((resolve) => setTimeout(resolve, 500));
		}
	}

	/** Fetches what there is to see; sends again until somebody answers. */
	async look(): Promise<void> {
		const answer = await this.post(this.isTrainee ? { event: null, lines: 0 } : { deed: null });
		if (answer) this.show(answer);
	}

	/** One deed, under one id, sent until it is acknowledged. Answers what became of it. */
	async do(clientId: string, deed: unknown): Promise<string> {
		for (;;) {
			const said = { ...(this.isTrainee ? { event: deed, lines: 0 } : { deed }), clientId };
			const answer = await this.post(said).catch(() => null);
			if (answer) {
				this.show(answer);
				if (answer.outcome !== "elsewhere") return answer.outcome;
			}
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}

	private show(answer: Answer): void {
		const seq = answer.view?.seq ?? answer.desk?.seq ?? answer.observer?.seq ?? 0;
		if (answer.desk) this.kinds = answer.desk.kinds.map(({ reply }) => reply);
		for (let each = this.seq + 1; each <= seq; each++) this.shownAt.set(each, performance.now());
		this.seq = Math.max(this.seq, seq);
	}

	private async post(said: object): Promise<Answer | null> {
		const path = this.isTrainee ? `/calls/${this.callId}/turn` : `/live/${this.callId}/turn`;
		const response = await fetch(`${this.url}${path}`, {
			method: "POST",
			headers: { cookie: this.cookie, origin: this.url, "content-type": "application/json" },
			body: JSON.stringify({ clientId: crypto.randomUUID(), expectedSeq: this.seq + 1, ...said }),
			signal: AbortSignal.timeout(5_000),
		});
		return response.status === 200 || response.status === 409 ? response.json() : null;
	}

	close(): void {
		this.ended = true;
		this.stopping.abort();
	}
}
