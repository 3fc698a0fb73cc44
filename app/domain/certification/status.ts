import { Temporal } from "temporal-polyfill";
import { type CertificateLife, lifeOfCertificate, validityOf } from "./certificate-life";
import type { Programme } from "./programme.schema";
import { type CertificateRecord, recordsKnown, type TrainingRecord } from "./records";
import { type RequirementState, stateOfRequirement } from "./requirements";

export type StatusName =
	| "not-started"
	| "in-progress"
	| "eligible"
	| "certified"
	| "expiring"
	| "expired"
	| "suspended"
	| "revoked";

/** What renews the certificate. */
export interface RenewalState {
	/** First and last day of the window, ISO. After the last day a renewal is late. */
	readonly opensOn: string;
	readonly dueOn: string;
	readonly open: boolean;
	/** The grace after the last day is over: the whole programme is asked for again, by what came in since. */
	readonly anew: boolean;
	readonly requirements: readonly RequirementState[];
	readonly met: boolean;
}

export interface Status {
	readonly status: StatusName;
	/** Whether the person counts as certified on that day: `certified` or `expiring`. */
	readonly certified: boolean;
	/** ISO day since which the status holds, or null before anything began. */
	readonly since: string | null;
	/** Last day on which the certificate is or was valid, ISO; null without one, or when it was revoked. */
	readonly until: string | null;
	readonly requirements: readonly RequirementState[];
	/** What is not met yet on the way to the next step: of the programme before a certificate, of the renewal after. */
	readonly missing: readonly RequirementState[];
	/** Null without a certificate, or when it was revoked. */
	readonly renewal: RenewalState | null;
	/** Version of the programme that decided. */
	readonly version: number;
}

export interface AskedAbout {
	/** Day, ISO, as it is in Vietnam. */
	readonly asOf: string;
	/** ISO instant. What came to be known after it does not count. */
	readonly knownAt: string;
	/** Ids of the other programmes in which the person is certified then. */
	readonly holds?: Iterable<string>;
}

/**
 * A person's status in a programme, as of a day, as known at an instant: a pure function of the records, so that “who
 * was certified on 31 March?” has the same answer whenever it is asked.
 *
 * Requirements are those of the programme version in force on the day asked about; how long a certificate is valid was
 * decided by the version in force when it was granted or renewed. A suspended certificate that runs out stays suspended:
 * a renewal alone would not bring it back.
 *
 * @param programme the programme, or all of its versions
 * @throws RangeError for a day or an instant that is none
 */
export function statusOf(
	programme: Programme | readonly KnownProgramme[],
	records: readonly TrainingRecord[],
	asked: AskedAbout,
): Status {
	const versions = versionsKnown("id" in programme ? [programme] : programme, asked.knownAt);
	const asOf = Temporal.PlainDate.from(asked.asOf);
	const known = recordsKnown(records, asOf, Temporal.Instant.from(asked.knownAt));
	const holds = new Set(asked.holds ?? []);
	const version = versionAt(versions, asOf);

	const life = lifeOfCertificate(
		known.filter((record): record is CertificateRecord => record.type === "certificate"),
		(day) => validityOf(versionAt(versions, day)),
	);
	const requirements = requirementsOf(version, known, holds);
	const renewal = life && !life.revokedOn ? renewalOf(version, life, known, asOf, holds) : null;
	const named = life
		? nameWithCertificate(life, renewal, asOf)
		: nameWithoutCertificate(version, known, requirements, holds);
	const certified = named.status === "certified" || named.status === "expiring";
	return {
		...named,
		certified,
		until: life && !life.revokedOn ? life.until.toString() : null,
		requirements,
		missing: (renewal ? renewal.requirements : requirements).filter((each) => !each.met),
		renewal,
		version: version.version,
	};
}

/** A version with the instant at which it was published, ISO; without one it was always known. */
export type KnownProgramme = Programme & { readonly publishedAt?: string };

/** The versions that were published by an instant; where none was, the one that was published first. */
function versionsKnown(versions: readonly KnownProgramme[], knownAt: string): readonly KnownProgramme[] {
	const publishedBy = ({ publishedAt }: KnownProgramme) =>
		publishedAt === undefined || Temporal.Instant.compare(publishedAt, knownAt) <= 0;
	const known = versions.filter(publishedBy);
	if (known.length > 0) return known;
	const first = [...versions].sort((a, b) =>
		Temporal.Instant.compare(a.publishedAt ?? knownAt, b.publishedAt ?? knownAt),
	)[0];
	return first ? [first] : [];
}

/** The version in force on a day; before the first one, the first. */
export function versionAt(versions: readonly Programme[], day: Temporal.PlainDate): Programme {
	const inOrder = [...versions].sort((a, b) => Temporal.PlainDate.compare(a.effectiveFrom, b.effectiveFrom));
	const inForce = inOrder.filter((each) => Temporal.PlainDate.compare(each.effectiveFrom, day) <= 0);
	const version = inForce.at(-1) ?? inOrder[0];
	if (!version) throw new RangeError("A programme has at least one version.");
	return version;
}

type Named = Pick<Status, "status" | "since">;

function nameWithCertificate(
	life: CertificateLife,
	renewal: RenewalState | null,
	asOf: Temporal.PlainDate,
): Named {
	const { until, suspendedOn, revokedOn, validFrom } = life;
	if (revokedOn) return { status: "revoked", since: revokedOn.toString() };
	if (suspendedOn) return { status: "suspended", since: suspendedOn.toString() };
	if (Temporal.PlainDate.compare(asOf, until) > 0) {
		return { status: "expired", since: until.add({ days: 1 }).toString() };
	}
	if (renewal?.open) return { status: "expiring", since: renewal.opensOn };
	return { status: "certified", since: validFrom.toString() };
}

function nameWithoutCertificate(
	version: Programme,
	known: readonly TrainingRecord[],
	requirements: readonly RequirementState[],
	holds: ReadonlySet<string>,
): Named {
	const days = [...new Set(known.map((record) => record.on))].sort();
	const metOn = (day: string) => {
		const until = known.filter((record) => record.on <= day);
		return requirementsOf(version, until, holds).every((each) => each.met);
	};
	if (requirements.every((each) => each.met)) {
		return { status: "eligible", since: days.find(metOn) ?? days[0] ?? null };
	}
	return days.length > 0
		? { status: "in-progress", since: days[0] ?? null }
		: { status: "not-started", since: null };
}

function requirementsOf(
	version: Programme,
	records: readonly TrainingRecord[],
	holds: ReadonlySet<string>,
): RequirementState[] {
	return version.requirements.map((requirement) => stateOfRequirement(requirement, version, records, holds));
}

function renewalOf(
	version: Programme,
	life: CertificateLife,
	known: readonly TrainingRecord[],
	asOf: Temporal.PlainDate,
	holds: ReadonlySet<string>,
): RenewalState {
	const windowOpens = life.until.subtract({ days: version.renewal.windowDays });
	// What led to the last grant or renewal does not count again.
	const periodFrom = life.validFrom.add({ days: 1 });
	const opensOn = Temporal.PlainDate.compare(windowOpens, periodFrom) > 0 ? windowOpens : periodFrom;
	const since = (day: Temporal.PlainDate) => known.filter((record) => record.on >= day.toString());
	const { graceDays } = version.renewal;
	const anew =
		graceDays !== undefined && Temporal.PlainDate.compare(asOf, life.until.add({ days: graceDays })) > 0;
	const requirements = anew
		? requirementsOf(version, since(periodFrom), holds)
		: version.renewal.requirements.map(({ within, requirement }) =>
				stateOfRequirement(requirement, version, since(within === "window" ? opensOn : periodFrom), holds),
			);
	return {
		opensOn: opensOn.toString(),
		dueOn: life.until.toString(),
		open: Temporal.PlainDate.compare(asOf, opensOn) >= 0,
		anew,
		requirements,
		met: requirements.every((each) => each.met),
	};
}
