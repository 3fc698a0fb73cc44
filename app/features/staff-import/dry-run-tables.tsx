import { Fragment } from "react";
import { MERGED_ON } from "~/domain/centre/merged-provinces";
import { showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Cell, HeadCell, Table } from "~/ui/table";
import type { CheckedView } from "./import-view";
import { staffImportTexts } from "./staff-import.messages";

/** The first of those who would be added; on a phone all of a person stands in one cell. */
export function FirstStaff({ checked }: { checked: CheckedView }) {
	const texts = useTexts(staffImportTexts);
	const language = useLanguage();
	return (
		<Table
			caption={texts.firstTable}
			head={
				<>
					<HeadCell>{texts.fields.name}</HeadCell>
					<HeadCell className="max-sm:hidden">{texts.fields.email}</HeadCell>
					<HeadCell>{texts.fields.role}</HeadCell>
					<HeadCell className="max-sm:hidden">{texts.fields.centre}</HeadCell>
					<HeadCell>{texts.fields.from}</HeadCell>
				</>
			}
		>
			{checked.shown.map((each) => (
				<tr key={each.email}>
					<Cell>
						{each.name}
						<Address email={each.email} />
						<span className="block text-ink-2 sm:hidden">{each.centre[language]}</span>
					</Cell>
					<Cell className="max-sm:hidden">{each.email}</Cell>
					<Cell>{texts.roles[each.role]}</Cell>
					<Cell className="max-sm:hidden">{each.centre[language]}</Cell>
					<Cell>{showPlainDate(each.from)}</Cell>
				</tr>
			))}
		</Table>
	);
}

/** People who are there already, and of whom the list says something else. Nothing happens to them. */
export function Differences({ checked }: { checked: CheckedView }) {
	const texts = useTexts(staffImportTexts);
	const language = useLanguage();
	if (checked.differenceCount === 0) return null;
	const columns = texts.differenceColumns;
	return (
		<section>
			<h3 className="mb-1 font-medium">{texts.differences}</h3>
			<p className="mb-2 max-w-[72ch] text-small text-ink-2">
				{texts.differencesNote(checked.differenceCount)}
			</p>
			<Table
				caption={texts.differences}
				head={
					<>
						<HeadCell>{columns.line}</HeadCell>
						<HeadCell className="max-sm:hidden">{columns.email}</HeadCell>
						<HeadCell>{columns.listed}</HeadCell>
						<HeadCell>{columns.there}</HeadCell>
					</>
				}
			>
				{checked.differences.map(({ line, email, listed, there }) => (
					<tr key={line}>
						<Cell>{line}</Cell>
						<Cell className="max-sm:hidden">{email}</Cell>
						<Cell>
							{listed.name}
							<span className="block text-ink-2">{listed.centre[language]}</span>
							<Address email={email} />
						</Cell>
						<Cell>
							{there === null ? (
								texts.elsewhere
							) : (
								<>
									{there.name}
									<span className="block text-ink-2">
										{there.centres.map((centre) => centre[language]).join("; ") || texts.noCentreNow}
									</span>
								</>
							)}
						</Cell>
					</tr>
				))}
			</Table>
		</section>
	);
}

/** Rows whose centre was found by the province to which a former one belongs now: whoever imports decides knowingly. */
export function Moved({ checked }: { checked: CheckedView }) {
	const texts = useTexts(staffImportTexts);
	const language = useLanguage();
	if (checked.movedCount === 0) return null;
	const columns = texts.movedColumns;
	return (
		<section>
			<h3 className="mb-1 font-medium">{texts.moved}</h3>
			<p className="mb-2 max-w-[72ch] text-small text-ink-2">{texts.movedNote(checked.movedCount)}</p>
			<Table
				caption={texts.moved}
				head={
					<>
						<HeadCell>{columns.line}</HeadCell>
						<HeadCell>{columns.written}</HeadCell>
						<HeadCell>{columns.centre}</HeadCell>
					</>
				}
			>
				{checked.moved.map(({ line, written, merger, centre }) => (
					<tr key={line}>
						<Cell>{line}</Cell>
						<Cell>{written}</Cell>
						<Cell>
							{centre[language]}
							<span className="block text-ink-2">
								{texts.nowPartOf(merger.former, merger.now, showPlainDate(MERGED_ON))}
							</span>
						</Cell>
					</tr>
				))}
			</Table>
		</section>
	);
}

/** An address on a phone, under the name: a long one goes on in the next line before its @ or a dot. */
function Address({ email }: { email: string }) {
	return (
		<span className="block text-ink-2 [overflow-wrap:anywhere] sm:hidden">
			{email.split(/(?=[@.])/).map((part, at) => (
				<Fragment key={at}>
					<wbr />
					{part}
				</Fragment>
			))}
		</span>
	);
}
