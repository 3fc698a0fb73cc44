import { Form } from "@remix-run/react";
import { showMoment } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Tag } from "~/ui/marks";
import { Page } from "~/ui/page";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { Difference } from "./difference";
import { InspectionHead } from "./inspection-head";
import { ToMachine } from "./to-machine";
import { versionsTexts } from "./versions.messages";
import type { VersionsView } from "./versions-view";

/** Every version of a scenario: when, by whom, why, what was played on it, and what changed. */
export function VersionsPage({ view }: { view: VersionsView }) {
	const texts = useTexts(versionsTexts);
	return (
		<Page>
			<InspectionHead head={view.head} />
			<div>
				<Section title={texts.title}>
					<p className="mb-3 max-w-[64ch] text-ink-2">{texts.lead}</p>
					<ToMachine id={view.head.id} />
					<VersionTable view={view} />
				</Section>
			</div>
			{view.difference && view.before ? (
				<Section id="difference" title={texts.differenceOf(view.shown, view.before)}>
					<Difference difference={view.difference} />
				</Section>
			) : (
				<p className="mt-6 text-small text-ink-2">{texts.first(view.shown)}</p>
			)}
		</Page>
	);
}

function VersionTable({ view }: { view: VersionsView }) {
	const texts = useTexts(versionsTexts);
	const { columns } = texts;
	const here = `/scenarios/${view.head.id}`;
	return (
		<Table
			caption={texts.table}
			head={
				<>
					<HeadCell>{columns.version}</HeadCell>
					<HeadCell>{columns.published}</HeadCell>
					<HeadCell>{columns.by}</HeadCell>
					<HeadCell>{columns.why}</HeadCell>
					<HeadCell>{columns.calls}</HeadCell>
					<HeadCell>{columns.look}</HeadCell>
				</>
			}
		>
			{view.versions.map((version) => (
				<tr key={version.hash}>
					<Cell className="whitespace-nowrap">
						{version.hash} {version.current ? <Tag kind="act">{texts.current}</Tag> : null}
					</Cell>
					<Cell className="whitespace-nowrap">{showMoment(version.publishedAt)}</Cell>
					<Cell>{version.by ?? texts.installation}</Cell>
					<Cell className="min-w-40 break-words">
						{(version.by === null && texts.files[version.reason]) || version.reason || (
							<span className="text-ink-3">{texts.noReason}</span>
						)}
					</Cell>
					<Cell>{version.calls}</Cell>
					<Cell className="whitespace-nowrap">
						<TextLink
							to={`${here}/chart?version=${version.hash}`}
							aria-label={`${texts.chart} ${version.hash}`}
						>
							{texts.chart}
						</TextLink>
						{version.first ? null : (
							<>
								{" · "}
								<TextLink
									to={`${here}/versions?version=${version.hash}#difference`}
									aria-label={`${texts.difference} (${version.hash})`}
								>
									{texts.difference}
								</TextLink>
							</>
						)}
						<Form method="post" action="/drafts" encType="multipart/form-data">
							<input type="hidden" name="deed" value="edit" />
							<input type="hidden" name="scenario" value={view.head.id} />
							<input type="hidden" name="version" value={version.hash} />
							<Button kind="bare" className="-ml-2" aria-label={`${texts.edit} (${version.hash})`}>
								{texts.edit}
							</Button>
						</Form>
					</Cell>
				</tr>
			))}
		</Table>
	);
}
