import { Form } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Difficulty } from "~/ui/difficulty";
import { TextField } from "~/ui/field";
import { Empty } from "~/ui/notice";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import type { ScenarioRow } from "./scenario-view";
import { scenarioTexts } from "./scenarios.messages";

/** Scenarios in a table, with a search that works without script. The pool shows to those who see both. */
export function ScenarioList({
	rows,
	search,
	showPool,
}: {
	rows: readonly ScenarioRow[];
	search: string;
	showPool: boolean;
}) {
	const texts = useTexts(scenarioTexts);
	return (
		<>
			<Form method="get" role="search" className="mb-6 flex flex-wrap items-end gap-3">
				<TextField
					label={texts.search}
					name="q"
					type="search"
					defaultValue={search}
					className="w-full max-w-80"
				/>
				<Button>{texts.find}</Button>
			</Form>
			{rows.length === 0 ? (
				<Empty action={search ? <TextLink to="/scenarios">{texts.clear}</TextLink> : null}>
					{search ? texts.nothing(search) : texts.empty}
				</Empty>
			) : (
				<Table
					caption={texts.columns.scenario}
					head={
						<>
							<HeadCell>{texts.columns.scenario}</HeadCell>
							<HeadCell>{texts.columns.category}</HeadCell>
							<HeadCell>{texts.columns.difficulty}</HeadCell>
							<HeadCell>{texts.columns.minutes}</HeadCell>
							{showPool ? <HeadCell>{texts.columns.pool}</HeadCell> : null}
						</>
					}
				>
					{rows.map((row) => (
						<tr key={row.id}>
							<Cell className="min-w-52">
								<TextLink to={`/scenarios/${row.id}`} className="text-pane font-medium">
									{row.title}
								</TextLink>{" "}
								<span className="text-ink-3">{row.id}</span>
							</Cell>
							<Cell>{texts.categories[row.category]}</Cell>
							<Cell>
								<Difficulty value={row.difficulty} label={texts.difficulty(row.difficulty)} />
							</Cell>
							<Cell className="whitespace-nowrap">{texts.minutes(row.minutes)}</Cell>
							{showPool ? <Cell>{texts.pools[row.pool]}</Cell> : null}
						</tr>
					))}
				</Table>
			)}
		</>
	);
}
