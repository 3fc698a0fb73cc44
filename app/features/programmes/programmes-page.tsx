import { showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import type { ProgrammeRow } from "./programme-view";
import { programmesTexts } from "./programmes.messages";

/** The programmes as they hold today. */
export function ProgrammesPage({ programmes }: { programmes: readonly ProgrammeRow[] }) {
	const texts = useTexts(programmesTexts);
	const language = useLanguage();
	return (
		<Page>
			<PageHead title={texts.title} lead={texts.lead} />
			{programmes.length === 0 ? (
				<Empty>{texts.none}</Empty>
			) : (
				<Table
					caption={texts.table}
					head={
						<>
							<HeadCell>{texts.columns.name}</HeadCell>
							<HeadCell>{texts.columns.version}</HeadCell>
							<HeadCell className="max-sm:hidden">{texts.columns.from}</HeadCell>
							<HeadCell className="max-sm:hidden">{texts.columns.source}</HeadCell>
						</>
					}
				>
					{programmes.map(({ id, name, about, version, effectiveFrom, isDefault, coming }) => (
						<tr key={id}>
							<Cell>
								<TextLink to={`/programmes/${id}`}>{name[language]}</TextLink>
								<span className="block max-w-[60ch] text-note text-ink-2">{about[language]}</span>
							</Cell>
							<Cell>
								{texts.version(version)}
								{coming ? (
									<span className="block text-note text-ink-2">{texts.coming(showPlainDate(coming))}</span>
								) : null}
							</Cell>
							<Cell className="max-sm:hidden">{showPlainDate(effectiveFrom)}</Cell>
							<Cell className="max-sm:hidden">{isDefault ? texts.isDefault : texts.decided}</Cell>
						</tr>
					))}
				</Table>
			)}
		</Page>
	);
}
