import { showMoment } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { ProgressBar } from "~/ui/progress-bar";
import { TextLink } from "~/ui/text-link";
import { useLookAgain } from "~/ui/use-look-again";
import { setTexts } from "./set.messages";

const LOOK_AGAIN_MS = 2_000;

/** How far the packing of certificates has come. Plain data. */
export interface SetView {
	readonly id: string;
	readonly askedAt: number;
	readonly total: number;
	readonly done: number;
	readonly state: "waiting" | "packing" | "made" | "failed";
}

/** A cohort's certificates in one file: how far it has come, then the file. */
export function SetPage({ view }: { view: SetView }) {
	const texts = useTexts(setTexts);
	const { id, askedAt, total, state } = view;
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to="/certificates">{texts.back}</TextLink>
			</p>
			<PageHead title={texts.title(total)} lead={texts.asked(showMoment(askedAt))} />
			{state === "made" ? (
				<>
					<Notice kind="done" role="status" className="mb-4">
						{texts.made}
					</Notice>
					<ButtonLink to={`/certificates/sets/${id}/file`} reloadDocument>
						{texts.download}
					</ButtonLink>
					<p className="mt-4 max-w-[60ch] text-small text-ink-2">{texts.kept}</p>
				</>
			) : (
				<Progress view={view} />
			)}
		</Page>
	);
}

/** Looks again by itself, and by a link where there is no script. */
function Progress({ view: { id, total, done, state } }: { view: SetView }) {
	const texts = useTexts(setTexts);
	useLookAgain(true, LOOK_AGAIN_MS);
	return (
		<>
			<Notice role="status" kind={state === "failed" ? "warning" : "information"}>
				{state === "failed" ? texts.failed : texts.working(done, total)}
			</Notice>
			<ProgressBar label={texts.bar} done={done} total={total} />
			<p className="mt-3 text-small">
				<TextLink to={`/certificates/sets/${id}`}>{texts.refresh}</TextLink>
			</p>
		</>
	);
}
