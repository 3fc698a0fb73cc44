import { useTexts } from "~/platform/i18n/language";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { agreementTexts } from "./agreement.messages";
import type { AgreementView } from "./agreement-view";

/** The criteria on which raters differ most, with the calls that show why and the way to each. */
export function DifferingCalls({ criteria }: { criteria: AgreementView["worst"] }) {
	const texts = useTexts(agreementTexts);
	const { columns } = texts;
	return (
		<Section title={texts.why} note={texts.whyNote}>
			{criteria.length === 0 ? <p className="text-ink-2">{texts.noneDiffer}</p> : null}
			{criteria.map(({ key, name, differing, of, calls }) => (
				<div key={key} className="mb-6">
					<h3 className="text-body font-medium">
						{name}
						<span className="text-note font-normal text-ink-3"> · {texts.differing(differing, of)}</span>
					</h3>
					<Table
						caption={name}
						head={
							<>
								<HeadCell className="min-w-48">{columns.call}</HeadCell>
								<HeadCell className="min-w-56">{columns.levels}</HeadCell>
								<HeadCell>{columns.apart}</HeadCell>
							</>
						}
					>
						{calls.map((call) => (
							<tr key={call.callId}>
								<Cell>
									<TextLink to={`/calls/${call.callId}/debrief`}>{texts.number(call.number)}</TextLink>
									<span className="block text-note text-ink-3">{call.title}</span>
								</Cell>
								<Cell>
									{call.levels.map(({ rater, level }) => (
										<span key={rater} className="block">
											{texts.level(rater, level)}
										</span>
									))}
								</Cell>
								<Cell className="whitespace-nowrap">{texts.apart(call.apart)}</Cell>
							</tr>
						))}
					</Table>
				</div>
			))}
		</Section>
	);
}
