import type { CertificateState } from "~/domain/certification/certificate-state";
import type { StatusName } from "~/domain/certification/status";
import type { StateKind } from "~/ui/marks";

/** The shape in which a status shows. */
export const STATUS_SHAPE: Readonly<Record<StatusName, StateKind>> = {
	"not-started": "open",
	"in-progress": "open",
	eligible: "nearing",
	certified: "steady",
	expiring: "nearing",
	expired: "strained",
	suspended: "stopped",
	revoked: "stopped",
};

/** The same of a printed certificate. */
export const STATE_SHAPE: Readonly<Record<CertificateState, StateKind>> = {
	valid: "steady",
	expired: "strained",
	suspended: "stopped",
	revoked: "stopped",
	replaced: "open",
};
