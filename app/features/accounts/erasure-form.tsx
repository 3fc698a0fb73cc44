import { Form } from "@remix-run/react";
import { showMoment } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { SelectField, TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { ERASURE_GROUNDS } from "./account-forms";
import { accountsTexts } from "./accounts.messages";
import type { AccountAnswer, AccountView } from "./accounts-view";
import { erasureTexts } from "./erasure.messages";

/** For an account that is disabled: what erasing does, and the fields that keep it from happening by a slip. */
export function ErasureForm({
	person,
	answer,
}: {
	person: AccountView["person"];
	answer: AccountAnswer | undefined;
}) {
	const texts = useTexts(erasureTexts);
	const { errors } = useTexts(accountsTexts);
	const mine = answer?.given?.deed === "erase" ? answer : undefined;
	const error = (field: string) => {
		const reason = mine?.errors?.[field];
		return reason ? (errors[reason] ?? errors.failed) : undefined;
	};
	return (
		<Disclosure summary={texts.title} open={mine !== undefined}>
			<Form method="post" className="grid justify-items-start gap-4 text-small">
				<input type="hidden" name="deed" value="erase" />
				<Notice kind="warning">{texts.warning}</Notice>
				<Listed title={texts.goesTitle} items={texts.goes} />
				<Listed title={texts.staysTitle} items={texts.stays} />
				<p>{texts.byHand}</p>
				<SelectField
					name="ground"
					label={texts.ground}
					defaultValue={mine?.given?.ground ?? ""}
					error={error("ground")}
				>
					<option value="">{texts.chooseGround}</option>
					{ERASURE_GROUNDS.map((ground) => (
						<option key={ground} value={ground}>
							{texts.grounds[ground]}
						</option>
					))}
				</SelectField>
				<TextField
					name="reference"
					label={texts.reference}
					hint={texts.referenceHint}
					maxLength={60}
					autoComplete="off"
					defaultValue={mine?.given?.reference}
					error={error("reference")}
				/>
				<TextField
					name="email"
					label={texts.email(person.email)}
					autoComplete="off"
					maxLength={254}
					defaultValue={mine?.given?.email}
					error={error("email")}
				/>
				<Button kind="ending">{texts.submit}</Button>
			</Form>
		</Disclosure>
	);
}

function Listed({ title, items }: { title: string; items: readonly string[] }) {
	return (
		<div>
			<p className="font-semibold">{title}</p>
			<ul className="list-disc pl-5">
				{items.map((item) => (
					<li key={item}>{item}</li>
				))}
			</ul>
		</div>
	);
}

/** Instead of everything that could be done: when it was erased, and what is left. */
export function ErasedNotice({ at }: { at: number }) {
	return <Notice className="mb-8 max-w-[70ch]">{useTexts(erasureTexts).erased(showMoment(at))}</Notice>;
}
