import { Form } from "@remix-run/react";
import { showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { TextField } from "~/ui/field";
import { Section } from "~/ui/section";
import { accountsTexts } from "./accounts.messages";
import type { AccountView } from "./accounts-view";
import { positionsTexts } from "./positions.messages";
import { CentreField, RoleField } from "./role-fields";

type Held = AccountView["holdings"][number];
interface Answer {
	readonly errors?: Record<string, string>;
	readonly given?: Record<string, string>;
}

/** The roles over time; those within reach can be ended, and new ones given. */
export function AccountRoles({ view, answer }: { view: AccountView; answer?: Answer }) {
	const texts = useTexts(accountsTexts);
	const message = (key?: string) => (key ? texts.errors[key] : undefined);
	const given = answer?.given?.deed === "give-role" ? answer.given : undefined;
	return (
		<>
			<Section title={texts.account.rolesTitle}>
				{view.holdings.length === 0 ? <p className="text-ink-2">{texts.account.rolesNone}</p> : null}
				<ul className="border-t border-rule">
					{view.holdings.map((held) => (
						<HeldRole key={held.id} held={held} view={view} answer={answer} />
					))}
				</ul>
			</Section>
			{view.own || view.person.erasedAt !== null ? null : (
				<Section title={texts.account.giveTitle}>
					<Form
						method="post"
						className="grid max-w-xl items-start gap-4 sm:grid-cols-2"
						key={JSON.stringify(answer?.given)}
					>
						<input type="hidden" name="deed" value="give-role" />
						<RoleField
							name="role"
							defaultValue={given?.role ?? "trainee"}
							error={given ? message(answer?.errors?.role) : undefined}
						/>
						<TextField
							label={texts.account.fromDay}
							type="date"
							name="from"
							required
							defaultValue={given?.from ?? view.today}
							error={given ? message(answer?.errors?.from) : undefined}
						/>
						<CentreField
							centres={view.centres}
							name="centreId"
							required
							className="sm:col-span-2"
							defaultValue={given?.centreId ?? ""}
							error={given ? message(answer?.errors?.centreId) : undefined}
						/>
						<div className="sm:col-span-2">
							<Button>{texts.account.give}</Button>
						</div>
					</Form>
				</Section>
			)}
		</>
	);
}

function HeldRole({ held, view, answer }: { held: Held; view: AccountView; answer?: Answer }) {
	const texts = useTexts(accountsTexts);
	const { account } = texts;
	const language = useLanguage();
	const failed = answer?.given?.holdingId === held.id ? answer.errors?.lastDay : undefined;
	const from = showPlainDate(held.from);
	const span =
		held.to !== null
			? account.span(from, showPlainDate(held.to))
			: held.state === "to-come"
				? account.toCome(from)
				: account.since(from);
	return (
		<li
			className={`border-b border-rule py-2 text-pane text-tight ${held.state === "ended" ? "text-ink-3" : ""}`}
		>
			<span className="font-medium">
				{texts.roles[held.role]}, {held.centre[language]}
			</span>
			<span className="block text-small">
				{account.states[held.state]}, {span}
			</span>
			{held.mayEnd ? (
				<Disclosure summary={account.end}>
					<Form method="post" className="flex flex-wrap items-end gap-3 pb-2">
						<input type="hidden" name="holdingId" value={held.id} />
						<TextField
							label={account.lastDay}
							type="date"
							name="lastDay"
							defaultValue={view.today}
							error={failed ? texts.errors[failed] : undefined}
						/>
						<Button name="deed" value="end-role-on">
							{account.endOn}
						</Button>
						<Button name="deed" value="end-role" kind="ending">
							{account.endNow}
						</Button>
					</Form>
				</Disclosure>
			) : null}
			{held.mayEnd && held.state === "held" ? <Move held={held} view={view} answer={answer} /> : null}
		</li>
	);
}

function Move({ held, view, answer }: { held: Held; view: AccountView; answer?: Answer }) {
	const texts = useTexts(positionsTexts);
	const { errors } = useTexts(accountsTexts);
	const mine = answer?.given?.deed === "move-role" && answer.given.holdingId === held.id ? answer : undefined;
	const message = (key?: string) => (key ? errors[key] : undefined);
	return (
		<Disclosure summary={texts.move} open={mine !== undefined}>
			<Form method="post" className="grid max-w-xl items-start gap-4 pb-2 sm:grid-cols-2">
				<input type="hidden" name="deed" value="move-role" />
				<input type="hidden" name="holdingId" value={held.id} />
				<CentreField
					label={texts.moveTo}
					name="toCentreId"
					centres={view.centres}
					defaultValue={mine?.given?.toCentreId ?? ""}
					error={message(mine?.errors?.toCentreId)}
				/>
				<TextField
					label={texts.moveOn}
					type="date"
					name="movesOn"
					defaultValue={mine?.given?.movesOn ?? view.today}
					error={message(mine?.errors?.movesOn)}
				/>
				<p className="text-note text-ink-2 sm:col-span-2">{texts.moveNote}</p>
				<Button className="justify-self-start">{texts.moveDo}</Button>
			</Form>
		</Disclosure>
	);
}
