import type { AgencyStatus, DirectoryEntry } from "~/domain/referral/directory.schema";
import type { Verification } from "~/domain/referral/verification-due";
import { showPlainDate } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { State, type StateKind } from "~/ui/marks";
import { directoryTexts } from "./directory.messages";

const SHAPES: Record<AgencyStatus, StateKind> = {
	verified: "steady",
	inferred: "nearing",
	assumption: "open",
	unverified: "strained",
};

/** How sure it is what an entry says, and since when. What is not verified says so by shape and word. */
export function VerifiedSign({
	entry: { status, verified },
	retired,
	verification: { days, due },
}: {
	entry: Pick<DirectoryEntry, "status" | "verified">;
	retired: boolean;
	verification: Verification;
}) {
	const texts = useTexts(directoryTexts);
	if (retired) return <State kind="stopped">{texts.statuses.retired}</State>;
	return (
		<>
			<State kind={due && status === "verified" ? "strained" : SHAPES[status]}>
				{texts.statuses[status]}
			</State>
			{verified ? (
				<span className="block text-note text-ink-3">
					{texts.onDay(showPlainDate(verified))}
					{due && days !== null ? `, ${texts.ago(days)}` : ""}
				</span>
			) : null}
		</>
	);
}

/** Urgencies from the soonest to the latest, in words. */
export function Urgencies({ of }: { of: DirectoryEntry["urgency"] }) {
	const { urgencies } = useTexts(directoryTexts);
	return (
		<>
			{[...of]
				.sort()
				.map((each) => urgencies[each])
				.join(", ")}
		</>
	);
}

/** Telephone numbers as links, several divided by ";". */
export function Phones({ phone }: { phone: string }) {
	return (
		<>
			{phone.split(";").map((part) => {
				const shown = part.trim();
				const number = shown.replace(/[^\d+]/g, "");
				return (
					<span key={shown} className="block leading-7 whitespace-nowrap max-sm:whitespace-normal">
						{/^\+?\d{3,15}$/.test(number) && number.length >= shown.replace(/[\s().-]/g, "").length ? (
							<a href={`tel:${number}`} className="py-1 text-accent underline underline-offset-4">
								{shown}
							</a>
						) : (
							shown
						)}
					</span>
				);
			})}
		</>
	);
}
