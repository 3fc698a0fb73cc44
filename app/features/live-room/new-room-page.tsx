import { Form } from "@remix-run/react";
import { useCheckedForm } from "~/platform/forms/use-checked-form";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { SelectField, TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Pick } from "~/ui/pick";
import { TextLink } from "~/ui/text-link";
import type { NewRoomView } from "./new-room.query.server";
import { openRoomForm } from "./open-room-form";
import { roomsTexts } from "./rooms.messages";

interface Answer {
	readonly errors: Readonly<Record<string, string>>;
	readonly given: Readonly<Record<string, string>>;
}

/** Opens a room: with whom, which scenario, what for, and who may follow. */
export function NewRoomPage({ view, answer }: { view: NewRoomView; answer: Answer | null }) {
	const texts = useTexts(roomsTexts);
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to="/live">{texts.back}</TextLink>
			</p>
			<PageHead title={texts.newTitle} lead={texts.newLead} />
			<Form method="get" role="search" className="mb-6 flex max-w-xl flex-wrap items-end gap-3">
				<TextField
					label={texts.search}
					name="q"
					type="search"
					maxLength={80}
					defaultValue={view.search}
					className="min-w-56 flex-1"
				/>
				{view.scenarioId ? <input type="hidden" name="scenario" value={view.scenarioId} /> : null}
				{view.sessionId ? <input type="hidden" name="session" value={view.sessionId} /> : null}
				<Button>{texts.searchButton}</Button>
			</Form>
			{view.more ? <p className="mb-4 max-w-xl text-small text-ink-2">{texts.more}</p> : null}
			{view.trainees.length === 0 ? (
				<Notice className="max-w-xl">{texts.nobody}</Notice>
			) : (
				<OpenForm key={view.startKey} view={view} answer={answer} />
			)}
		</Page>
	);
}

function OpenForm({ view, answer }: { view: NewRoomView; answer: Answer | null }) {
	const texts = useTexts(roomsTexts);
	const given = answer?.given;
	const { register, busy, onSubmit, error } = useCheckedForm(openRoomForm, {
		answer: answer ? { errors: { ...answer.errors } } : null,
		defaults: {
			...{ personId: given?.personId ?? view.personId, scenarioId: given?.scenarioId ?? view.scenarioId },
			...{ sessionId: view.sessionId, startKey: view.startKey },
			purpose: given?.purpose === "assessed" ? "assessed" : "practice",
		},
	});
	const message = (name: Parameters<typeof error>[0]) => {
		const key = error(name);
		return key && key in texts.errors ? texts.errors[key as keyof typeof texts.errors] : undefined;
	};
	const isOn = (name: string, at: boolean) => (given ? given[name] === "on" : at);
	return (
		<Form method="post" noValidate onSubmit={onSubmit} className="grid max-w-xl gap-5">
			<input type="hidden" {...register("sessionId")} />
			<input type="hidden" {...register("startKey")} />
			<SelectField label={texts.trainee} error={message("personId")} {...register("personId")}>
				<option value="">{texts.chooseTrainee}</option>
				{view.trainees.map(({ id, name, centre }) => (
					<option key={id} value={id}>
						{name}, {centre}
					</option>
				))}
			</SelectField>
			<fieldset>
				<legend className="text-small font-medium">{texts.purpose}</legend>
				{(["practice", "assessed"] as const).map((purpose) => (
					<Pick key={purpose} type="radio" value={purpose} {...register("purpose")}>
						{texts.purposes[purpose]}
					</Pick>
				))}
			</fieldset>
			<SelectField label={texts.scenario} error={message("scenarioId")} {...register("scenarioId")}>
				<option value="">{texts.chooseScenario}</option>
				{(["open", "sealed"] as const).map((pool) => (
					<optgroup key={pool} label={texts.groups[pool]}>
						{view.scenarios
							.filter(({ sealed }) => sealed === (pool === "sealed"))
							.map(({ id, title, difficulty }) => (
								<option key={id} value={id}>
									{id} {texts.of(title, difficulty)}
								</option>
							))}
					</optgroup>
				))}
			</SelectField>
			<div>
				<Pick value="on" defaultChecked={isOn("watchable", true)} name="watchable">
					{texts.watchable}
				</Pick>
				<Pick value="on" defaultChecked={isOn("recorded", false)} name="recorded">
					{texts.recorded}
				</Pick>
				{answer?.errors.anyway ? (
					<Notice kind="warning" role="alert" className="mt-2">
						<p>{texts.errors.beyondDay}</p>
						<Pick value="on" name="anyway">
							{texts.anyway}
						</Pick>
					</Notice>
				) : null}
			</div>
			<Button kind="main" className="justify-self-start" disabled={busy}>
				{texts.submit}
			</Button>
		</Form>
	);
}
