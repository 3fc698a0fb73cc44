import { Form } from "@remix-run/react";
import { showMoment, showPlainDate } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { SelectField, TextField } from "~/ui/field";
import { Section } from "~/ui/section";
import { LEAVE_KINDS } from "./account-forms";
import { accountsTexts } from "./accounts.messages";
import type { AccountAnswer, AccountView } from "./accounts-view";
import { positionsTexts } from "./positions.messages";

/** When somebody was away, and is; whoever manages the account records it. */
export function AccountLeaves({ view, answer }: { view: AccountView; answer?: AccountAnswer }) {
	const texts = useTexts(positionsTexts);
	const { errors } = useTexts(accountsTexts);
	const mine = answer?.given?.deed === "begin-leave" ? answer : undefined;
	const message = (key?: string) => (key ? (errors[key] ?? errors.failed) : undefined);
	return (
		<Section title={texts.leaves}>
			<p className="mb-3 max-w-[60ch] text-small text-ink-2">{texts.note}</p>
			{view.leaves.length === 0 ? <p className="mb-3 text-small text-ink-2">{texts.none}</p> : null}
			<ul className={view.leaves.length === 0 ? undefined : "border-t border-rule"}>
				{view.leaves.map((leave) => (
					<LeaveLine key={leave.id} leave={leave} view={view} answer={answer} />
				))}
			</ul>
			{view.mayManage ? (
				<Disclosure summary={texts.beginTitle} open={mine !== undefined}>
					<Form method="post" className="grid max-w-xl items-start gap-4 sm:grid-cols-2">
						<input type="hidden" name="deed" value="begin-leave" />
						<SelectField
							name="kind"
							label={texts.kind}
							className="sm:col-span-2"
							defaultValue={mine?.given?.kind ?? "other"}
							error={message(mine?.errors?.kind)}
						>
							{LEAVE_KINDS.map((kind) => (
								<option key={kind} value={kind}>
									{texts.kinds[kind]}
								</option>
							))}
						</SelectField>
						<TextField
							type="date"
							name="leaveFrom"
							label={texts.from}
							defaultValue={mine?.given?.leaveFrom ?? view.today}
							error={message(mine?.errors?.leaveFrom)}
						/>
						<TextField
							type="date"
							name="leaveTo"
							label={texts.to}
							hint={texts.toHint}
							defaultValue={mine?.given?.leaveTo}
							error={message(mine?.errors?.leaveTo)}
						/>
						<Button className="justify-self-start">{texts.begin}</Button>
					</Form>
				</Disclosure>
			) : null}
		</Section>
	);
}

function LeaveLine({
	leave: { id, kind, from, to, recordedBy, recordedAt },
	view,
	answer,
}: {
	leave: AccountView["leaves"][number];
	view: AccountView;
	answer: AccountAnswer | undefined;
}) {
	const texts = useTexts(positionsTexts);
	const { errors } = useTexts(accountsTexts);
	const runs = from <= view.today && (to === null || to >= view.today);
	const failed = answer?.given?.leaveId === id ? answer.errors?.lastDay : undefined;
	return (
		<li className="border-b border-rule py-2 text-pane text-tight">
			<span className="font-medium">{texts.kinds[kind]}</span>
			{runs ? <span className="text-small">, {texts.now}</span> : null}
			<span className="block text-small">
				{to === null ? texts.since(showPlainDate(from)) : texts.span(showPlainDate(from), showPlainDate(to))}
			</span>
			<span className="block text-note text-ink-3">{texts.by(recordedBy, showMoment(recordedAt))}</span>
			{view.mayManage ? (
				<Disclosure summary={texts.end} open={failed !== undefined}>
					<Form method="post" className="flex flex-wrap items-end gap-3 pb-2">
						<input type="hidden" name="leaveId" value={id} />
						<TextField
							type="date"
							name="lastDay"
							label={texts.lastDay}
							defaultValue={to ?? view.today}
							error={failed ? (errors[failed] ?? errors.failed) : undefined}
						/>
						<Button name="deed" value="end-leave">
							{texts.endDo}
						</Button>
						<Button name="deed" value="withdraw-leave" kind="bare">
							{texts.withdraw}
						</Button>
					</Form>
				</Disclosure>
			) : null}
		</li>
	);
}
