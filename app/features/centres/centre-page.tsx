import { Form } from "@remix-run/react";
import { showMoment, showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Facts } from "~/ui/facts";
import { TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Columns, Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { centreTexts } from "./centre.messages";
import { type CentreAnswer, CentreForms } from "./centre-forms";
import type { CentreView } from "./centres-view";

/** A centre: what it is, what it was called and where it belonged, and what can be done to it. */
export function CentrePage({
	view,
	changed,
	answer,
}: {
	view: CentreView;
	changed: boolean;
	answer?: CentreAnswer;
}) {
	const texts = useTexts(centreTexts);
	const language = useLanguage();
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to="/centres">{texts.back}</TextLink>
			</p>
			<PageHead title={view.name[language]} />
			{changed && !answer ? (
				<Notice kind="done" role="status" className="mb-6">
					{texts.changed}
				</Notice>
			) : null}
			<Columns side={<CentreForms key={view.builtOn} view={view} answer={answer} />}>
				<div className="mb-10">
					<CentreFacts view={view} />
				</div>
				<Asked view={view} />
				<Section title={texts.history.title}>
					<Table
						caption={texts.history.caption}
						head={
							<>
								<HeadCell>{texts.history.from}</HeadCell>
								<HeadCell>{texts.history.what}</HeadCell>
								<HeadCell className="max-sm:hidden">{texts.history.who}</HeadCell>
							</>
						}
					>
						{view.events.map((event) => (
							<tr key={event.number}>
								<Cell>{event.from ? showPlainDate(event.from) : texts.history.always}</Cell>
								<Cell>
									{texts.kinds[event.kind]}{" "}
									<b className="font-medium">
										{event.kind === "moved" ? event.parent?.[language] : event.name?.[language]}
									</b>
									{event.reason ? <span className="block text-small text-ink-2">{event.reason}</span> : null}
								</Cell>
								<Cell className="text-note text-ink-2 max-sm:hidden">
									{event.by ?? texts.history.product}, {showMoment(event.at)}
								</Cell>
							</tr>
						))}
					</Table>
				</Section>
			</Columns>
		</Page>
	);
}

function CentreFacts({ view }: { view: CentreView }) {
	const texts = useTexts(centreTexts);
	const language = useLanguage();
	const { parent } = view;
	const day = (iso: string | null) => iso && showPlainDate(iso);
	return (
		<Facts
			rows={[
				[
					texts.facts.parent,
					parent === null ? (
						texts.facts.none
					) : parent.inReach ? (
						<TextLink key="parent" to={`/centres/${parent.id}`}>
							{parent.name[language]}
						</TextLink>
					) : (
						parent.name[language]
					),
				],
				[texts.facts.people, texts.people(view.here, view.withBelow)],
				...(view.closedOn ? [[texts.facts.closed, showPlainDate(view.closedOn)] as const] : []),
				...(view.formerly.length > 0
					? [
							[
								texts.facts.former,
								<ul key="former">
									{view.formerly.map(({ name, from, until }) => (
										<li key={`${from} ${until}`}>
											{name[language]}{" "}
											<span className="text-ink-2">({texts.span(day(from), day(until) ?? "")})</span>
										</li>
									))}
								</ul>,
							] as const,
						]
					: []),
			]}
		/>
	);
}

function Asked({ view }: { view: CentreView }) {
	const texts = useTexts(centreTexts).asked;
	const language = useLanguage();
	const { asked } = view;
	return (
		<Section title={texts.title}>
			<Form method="get" action={`/centres/${view.id}`} className="flex flex-wrap items-end gap-3">
				<TextField
					label={texts.label}
					type="date"
					name="on"
					max={view.today}
					defaultValue={asked?.day ?? "2019-01-01"}
				/>
				<Button>{texts.show}</Button>
			</Form>
			{asked ? (
				<p role="status" className="mt-3 text-pane">
					{asked.names === null ? (
						texts.notYet(showPlainDate(asked.day))
					) : (
						<>
							{texts.was(showPlainDate(asked.day))}{" "}
							<b className="font-medium">{asked.names.map((name) => name[language]).join(" › ")}</b>
						</>
					)}
				</p>
			) : null}
		</Section>
	);
}
