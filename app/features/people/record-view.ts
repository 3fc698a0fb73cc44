import type { Holding } from "~/persistence/people.server";
import type { LookedAt } from "~/persistence/record-looks.server";
import type { CallOfPerson, CertificateRow, HoursRow, PriorLearningRow } from "~/persistence/records.server";
import type { Standing } from "~/persistence/standing.server";
import type { AskedAbout } from "./asked-about";

export interface RecordView {
	readonly person: {
		readonly id: string;
		readonly name: string;
		readonly own: boolean;
		/** Since when the account is disabled, ms. */
		readonly disabledAt: number | null;
	};
	/** Newest first. */
	readonly holdings: readonly (Pick<Holding, "id" | "role" | "centre" | "from" | "to"> & {
		readonly now: boolean;
	})[];
	readonly asked: AskedAbout;
	readonly today: string;
	readonly standing: Standing;
	readonly hours: readonly (Omit<HoursRow, "recordedById" | "voidedById"> & {
		readonly recordedBy: string;
		readonly voidedBy: string | null;
	})[];
	readonly calls: readonly (Omit<CallOfPerson, "centrePath"> & { readonly canOpen: boolean })[];
	readonly certificates: readonly (Omit<CertificateRow, "recordedById"> & { readonly recordedBy: string })[];
	readonly priorLearning: readonly (Omit<PriorLearningRow, "recordedById"> & {
		readonly recordedBy: string;
		readonly names: readonly { readonly vi: string; readonly en: string }[];
	})[];
	readonly open: readonly {
		readonly id: string;
		readonly title: { readonly vi: string; readonly en: string };
		readonly scenarioId: string;
		readonly purpose: "practice" | "assessed";
		readonly dueOn: string | null;
		readonly declinedOn: string | null;
	}[];
	/** Who looked at it, for whom it is about; null for everybody else. */
	readonly looks:
		| readonly { readonly viewer: string; readonly page: LookedAt; readonly hour: number }[]
		| null;
	readonly may: { readonly enterHours: boolean; readonly assign: boolean; readonly seeCertificates: boolean };
	/** Id for the next entry of hours. */
	readonly nextEntryId: string;
}
