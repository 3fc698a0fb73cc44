import type { ReactNode } from "react";
import { showMoment } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { pagingTexts } from "~/platform/i18n/paging.messages";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { useLookAgain } from "~/ui/use-look-again";
import { roomsTexts } from "./rooms.messages";
import type { RoomRow, RoomsView } from "./rooms.query.server";

/** The live role-plays in reach: those under way look again by themselves. */
export function RoomsPage({ view, sessions }: { view: RoomsView; sessions: ReactNode }) {
	const texts = useTexts(roomsTexts);
	const paging = useTexts(pagingTexts);
	useLookAgain(true, 5_000);
	return (
		<Page>
			<PageHead
				title={texts.title}
				lead={texts.lead}
				actions={
					view.mayOpen ? (
						<span className="flex flex-wrap gap-3">
							{sessions}
							<ButtonLink kind="main" to="/live/new">
								{texts.open}
							</ButtonLink>
						</span>
					) : undefined
				}
			/>
			<Section title={texts.running}>
				{view.running.length === 0 ? (
					<Empty>{view.mayOpen ? texts.noneRunningTrainer : texts.noneRunning}</Empty>
				) : (
					<RoomTable caption={texts.captions.running} rows={view.running} />
				)}
			</Section>
			<Section title={texts.past}>
				{view.past.length === 0 ? (
					<Empty>{texts.nonePast}</Empty>
				) : (
					<RoomTable caption={texts.captions.past} rows={view.past} />
				)}
				<Pagination page={view.page} pages={view.pages} labels={paging} />
			</Section>
		</Page>
	);
}

function RoomTable({ caption, rows }: { caption: string; rows: readonly RoomRow[] }) {
	const texts = useTexts(roomsTexts);
	const { columns } = texts;
	return (
		<Table
			caption={caption}
			head={
				<>
					<HeadCell>{columns.call}</HeadCell>
					<HeadCell>{columns.trainee}</HeadCell>
					<HeadCell>{columns.trainer}</HeadCell>
					<HeadCell>{columns.since}</HeadCell>
					<HeadCell>{columns.status}</HeadCell>
				</>
			}
		>
			{rows.map((row) => (
				<tr key={row.callId}>
					<Cell className="min-w-48">
						<p>
							{row.scenarioId} {row.title}
						</p>
						{row.go ? (
							<TextLink to={linkOf(row)} className="inline-flex min-h-8 items-center font-medium">
								{texts.go[row.go]}
							</TextLink>
						) : null}
					</Cell>
					<Cell>{row.traineeName}</Cell>
					<Cell>{row.trainerName}</Cell>
					<Cell className="whitespace-nowrap">{showMoment(row.openedAt)}</Cell>
					<Cell>{texts.status[row.status as keyof typeof texts.status]}</Cell>
				</tr>
			))}
		</Table>
	);
}

const linkOf = ({ callId, go }: RoomRow) =>
	go === "debrief" ? `/calls/${callId}/debrief` : go === "trainee" ? `/calls/${callId}` : `/live/${callId}`;
