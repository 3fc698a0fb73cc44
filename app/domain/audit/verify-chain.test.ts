import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AuditContent, type ChainedEvent, chainHash, commitmentOf } from "./chain";
import { type AuditHead, ChainVerifier } from "./verify-chain";

const hashOf = (bytes: Uint8Array) => new Uint8Array(createHash("sha256").update(bytes).digest());

const content = fc.record({
	id: fc.uuid(),
	atMs: fc.integer({ min: 0, max: 2e12 }),
	personId: fc.option(fc.string({ unit: "grapheme" })),
	action: fc.constantFrom("hours.entered", "role.given", "result.release"),
	subject: fc.option(fc.string()),
	detail: fc.option(fc.json()),
});
const salt = fc.uint8Array({ minLength: 32, maxLength: 32 });
const log = fc.array(fc.tuple(content, salt), { minLength: 2, maxLength: 12 }).map((rows) => chained(rows));

function chained(rows: readonly (readonly [AuditContent, Uint8Array])[]): ChainedEvent[] {
	let before: Uint8Array = new Uint8Array();
	return rows.map(([each, salt], at) => {
		const commitment = commitmentOf(each, salt, hashOf);
		before = chainHash(before, at + 1, commitment, hashOf);
		return { ...each, seq: at + 1, salt, commitment, hash: before };
	});
}

function verdictOf(events: readonly ChainedEvent[], heads: readonly AuditHead[] = []) {
	const verifier = new ChainVerifier(heads, hashOf);
	for (const event of events) verifier.take(event);
	return verifier.verdict();
}
const headOf = ({ seq, hash }: ChainedEvent, line = 1): AuditHead => ({ seq, hash, signed: true, line });
const last = (events: readonly ChainedEvent[]) => events.at(-1) as ChainedEvent;
const kinds = (events: readonly ChainedEvent[], heads?: readonly AuditHead[]) =>
	verdictOf(events, heads).faults.map(({ kind, seq }) => `${kind} ${seq}`);
const one = (events: readonly ChainedEvent[]) => fc.nat({ max: events.length - 1 });
const withOne = log.chain((events) => fc.tuple(fc.constant(events), one(events)));

describe("verifying the audit log", () => {
	it("finds nothing wrong with a log as it was written, and its heads", () => {
		fc.assert(
			fc.property(log, (events) => {
				const heads = events.map((event, at) => headOf(event, at + 1));
				const { faults, verified } = verdictOf(events, heads);
				expect(faults).toEqual([]);
				expect(verified).toBe(events.length);
			}),
		);
	});

	it("names a row whose content was changed, whichever part of it", () => {
		const change = fc.constantFrom<Partial<ChainedEvent>>(
			{ personId: "somebody else" },
			{ action: "role.withdrawn" },
			{ subject: "another subject" },
			{ detail: '{"hours": 99}' },
			{ atMs: 1 },
			{ id: "another" },
		);
		fc.assert(
			fc.property(withOne, change, ([events, at], part) => {
				const changed = events.map((event, index) => (index === at ? { ...event, ...part } : event));
				fc.pre(Object.entries(part).some(([key, value]) => events[at]?.[key as "id"] !== value));
				expect(kinds(changed)).toEqual([`changed ${at + 1}`]);
			}),
		);
	});

	it("finds a row that was made to fit itself: the chain does not", () => {
		fc.assert(
			fc.property(withOne, salt, ([events, at], salt) => {
				const forged = { ...(events[at] as ChainedEvent), subject: "forged", salt };
				const commitment = commitmentOf(forged, salt, hashOf);
				const changed = events.map((event, index) => (index === at ? { ...forged, commitment } : event));
				expect(kinds(changed)).toEqual([`out-of-chain ${at + 1}`]);
			}),
		);
	});

	it("names a row that was removed", () => {
		fc.assert(
			fc.property(withOne, ([events, at]) => {
				fc.pre(at < events.length - 1);
				expect(kinds(events.filter((_, index) => index !== at))).toEqual([`removed ${at + 1}`]);
			}),
		);
	});

	it("sees by the heads that the end was cut off, or that everything was written anew", () => {
		fc.assert(
			fc.property(log, log, (events, others) => {
				const head = headOf(last(events));
				expect(kinds(events.slice(0, -1), [head])).toEqual([`cut-off ${head.seq}`]);
				fc.pre(others.length >= events.length);
				expect(kinds(others, [head])).toEqual([`other-history ${head.seq}`]);
			}),
		);
	});

	it("does not take a head that somebody else signed", () => {
		fc.assert(
			fc.property(log, (events) => {
				expect(kinds(events, [{ ...headOf(last(events)), signed: false }])).toEqual([
					`bad-signature ${events.length}`,
				]);
			}),
		);
	});

	it("holds after an erasure that tells of itself, and names one that does not", () => {
		fc.assert(
			fc.property(withOne, salt, ([events, at], salt) => {
				const told: AuditContent = {
					id: "e",
					atMs: 0,
					personId: null,
					action: "person.erased",
					subject: "person:x",
					detail: '{"auditEvents": 1}',
				};
				const rows = events.map((event) => [event, event.salt as Uint8Array] as const);
				const empty = (all: ChainedEvent[]) =>
					all.map((event, index) =>
						index === at ? { ...event, personId: null, subject: null, detail: null, salt: null } : event,
					);
				expect(verdictOf(empty(chained([...rows, [told, salt]])))).toMatchObject({ erased: 1, faults: [] });
				expect(kinds(empty(events))).toEqual([`erased-untold ${at + 1}`]);
			}),
		);
	});
});
