import { LEAST_PEOPLE } from "~/domain/courses/test-results";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TakeFile } from "~/ui/take-file";
import type { TestView } from "./course-tests.server";
import { testTexts } from "./test.messages";

type Lead = NonNullable<TestView["lead"]>;

/** What a run's test came to: how many answered, the change, and how each question did. */
export function TestResults({ lead, runId }: { lead: Lead; runId: string }) {
	const texts = useTexts(testTexts);
	const { columns } = texts.items;
	const number = useNumber();
	const share = (n: number) => (lead.asked === 0 ? 0 : Math.round((100 * n) / lead.asked));
	return (
		<Section title={texts.results}>
			<p>{texts.rate("pre", lead.pre, lead.asked, share(lead.pre))}</p>
			<p>{texts.rate("post", lead.post, lead.asked, share(lead.post))}</p>
			<p className="mb-3 text-note text-ink-3">
				{texts.told(lead.people, lead.pre + lead.post, lead.attendances)}
			</p>
			<p className="mb-4 max-w-[72ch]">
				<Change lead={lead} />
			</p>
			<Table
				caption={texts.items.caption}
				head={
					<>
						<HeadCell>{columns.question}</HeadCell>
						<HeadCell>{columns.pre}</HeadCell>
						<HeadCell>{columns.post}</HeadCell>
						<HeadCell>{columns.discrimination}</HeadCell>
					</>
				}
			>
				{lead.items.map(({ text, pre, post }, index) => (
					<tr key={text}>
						<Cell>
							{index + 1}. {text}
						</Cell>
						<Cell>{number(pre.difficulty)}</Cell>
						<Cell>{number(post.difficulty)}</Cell>
						<Cell>{number(post.discrimination)}</Cell>
					</tr>
				))}
			</Table>
			<p className="mt-2 max-w-[72ch] text-note text-ink-3">{texts.items.note(LEAST_PEOPLE)}</p>
			<TakeFile action={`/courses/runs/${runId}/test.csv`}>{texts.csv}</TakeFile>
		</Section>
	);
}

function useNumber() {
	const language = useLanguage();
	return (value: number | null) =>
		value === null
			? "–"
			: new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
}

function Change({ lead: { change, pairs } }: { lead: Lead }) {
	const texts = useTexts(testTexts);
	const number = useNumber();
	if (change.reason !== undefined)
		return change.reason === "too-few" ? texts.tooFew(pairs, LEAST_PEOPLE) : texts.allEqual;
	return texts.change(number(change.g), number(change.low), number(change.high), pairs);
}
