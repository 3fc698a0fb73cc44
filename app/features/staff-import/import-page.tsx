import { useTexts } from "~/platform/i18n/language";
import { Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { ProgressBar } from "~/ui/progress-bar";
import { TextLink } from "~/ui/text-link";
import { useLookAgain } from "~/ui/use-look-again";
import { DryRun } from "./dry-run";
import { ImportColumns } from "./import-columns";
import type { ImportView } from "./import-view";
import { Invitation } from "./invitation";
import { staffImportTexts } from "./staff-import.messages";

/** How often the page looks how far the import is. */
const LOOK_MS = 1000;

/** A list of staff: what stands in its columns, what its import would do, and how far it is. */
export function ImportPage({ view, refused }: { view: ImportView; refused: string | undefined }) {
	const texts = useTexts(staffImportTexts);
	const running = view.state === "running";
	useLookAgain(running || view.invitation?.state === "running", LOOK_MS);
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to="/staff-import">{texts.back}</TextLink>
			</p>
			<PageHead title={view.fileName} lead={view.checked ? texts.leadOfList : undefined} />
			{refused ? (
				<Notice kind="error" role="alert" className="mb-6">
					{texts.refusals[refused]}
				</Notice>
			) : null}
			{view.state === "refused" ? (
				<Notice kind="warning" className="mb-6">
					{texts.changedMeanwhile}
				</Notice>
			) : null}
			{running ? (
				<div className="max-w-xl">
					<p role="status" className="mb-2">
						{texts.running(view.done, view.total)}
					</p>
					<ProgressBar label={texts.progress} done={view.done} total={view.total} />
					<p className="mt-3 text-small">
						<TextLink to={`/staff-import/${view.id}`}>{texts.lookAgain}</TextLink>
					</p>
				</div>
			) : null}
			{view.state === "done" ? (
				<Notice kind="done" role="status" className="mb-8" title={texts.made(view.done)}>
					<p>{texts.knownRows(view.known)}</p>
					{view.invitation ? null : <p>{texts.noPassword}</p>}
				</Notice>
			) : null}
			{view.invitation ? <Invitation invitation={view.invitation} /> : null}
			{view.checked ? (
				<>
					<ImportColumns
						key={[
							...view.columns.map(({ field }) => field),
							...view.roleWords.map(({ word }) => word),
						].join()}
						view={view}
					/>
					<DryRun view={view} checked={view.checked} />
				</>
			) : null}
		</Page>
	);
}
