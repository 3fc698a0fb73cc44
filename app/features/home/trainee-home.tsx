import type { ReactNode } from "react";
import { RecordStanding } from "~/features/people/record-standing";
import { SuggestedCalls } from "~/features/suggestions/suggested-calls";
import { showDate, showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Columns } from "~/ui/page";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { homeTexts } from "./home.messages";
import type { AssignedCall, HomeView } from "./home.query.server";

type TraineeView = NonNullable<HomeView["trainee"]>;

/** The one thing to do today, then what else is assigned and what was done lately. */
export function TraineeHome({ view, name, personId }: { view: TraineeView; name: string; personId: string }) {
	const texts = useTexts(homeTexts);
	const [next, ...rest] = view.assigned;
	return (
		<Columns side={<Recent view={view} personId={personId} />}>
			<div className="max-w-[46em]">
				{view.toHandIn.map((call) => (
					<ToHandIn key={call.id} call={call} />
				))}
				{next ? (
					<Next call={next} name={name} />
				) : (
					<>
						<p className="text-ink-2">{texts.hello(name)}</p>
						<h1 className="mt-1 text-words">{texts.nothing}</h1>
						<ButtonLink to="/scenarios" kind="main" big className="mt-4">
							{texts.practise}
						</ButtonLink>
					</>
				)}
			</div>
			{rest.length > 0 ? (
				<Section title={texts.alsoAssigned} className="mt-12!">
					<ul>
						{rest.map((call) => (
							<li
								key={call.id}
								className="flex flex-wrap justify-between gap-x-6 border-t border-rule py-2.5"
							>
								<TextLink to={placeOf(call)} className="text-pane font-medium">
									{texts.assigned[call.purpose](call.title)}
								</TextLink>
								<Due call={call} />
							</li>
						))}
					</ul>
				</Section>
			) : null}
			<SuggestedCalls calls={view.suggested} />
		</Columns>
	);
}

const placeOf = (call: AssignedCall) => (call.callId ? `/calls/${call.callId}` : `/assignments/${call.id}`);

function Due({ call }: { call: AssignedCall }): ReactNode {
	const texts = useTexts(homeTexts);
	return (
		<span className="text-small text-ink-2">
			{[texts.minutes(call.minutes), call.dueOn ? texts.due(showPlainDate(call.dueOn)) : null]
				.filter(Boolean)
				.join(", ")}
		</span>
	);
}

function Next({ call, name }: { call: AssignedCall; name: string }) {
	const texts = useTexts(homeTexts);
	return (
		<>
			<p className="text-ink-2">{texts.today(name)}</p>
			<h1 className="mt-1 text-words">{texts.assigned[call.purpose](call.title)}</h1>
			<p className="mt-1">
				<Due call={call} />
			</p>
			<Notice kind="warning" className="mt-4 max-w-[72ch]">
				<b className="font-semibold">{texts.before}. </b>
				{call.warning}
			</Notice>
			<div className="mt-5 flex flex-wrap gap-3">
				<ButtonLink to={placeOf(call)} kind="main" big>
					{call.callId ? texts.goOn : texts.open}
				</ButtonLink>
				<ButtonLink to="/scenarios" big>
					{texts.others}
				</ButtonLink>
			</div>
		</>
	);
}

function ToHandIn({ call }: { call: TraineeView["toHandIn"][number] }) {
	const texts = useTexts(homeTexts).toHandIn;
	const language = useLanguage();
	return (
		<Notice
			kind="warning"
			className="mb-8"
			title={texts.title(language === "vi" ? call.titleVi : call.titleEn)}
		>
			<p className="text-ink-2">{texts.text}</p>
			<ButtonLink to={`/calls/${call.id}`} className="mt-2">
				{texts.open}
			</ButtonLink>
		</Notice>
	);
}

function Recent({ view, personId }: { view: TraineeView; personId: string }) {
	const texts = useTexts(homeTexts);
	const language = useLanguage();
	return (
		<>
			<Section title={texts.recent}>
				{view.recent.length === 0 ? (
					<p className="text-small text-ink-2">{texts.noRecent}</p>
				) : (
					<ul>
						{view.recent.map((call) => (
							<li
								key={call.id}
								className="grid grid-cols-[58px_minmax(0,1fr)] border-t border-rule py-2 text-small text-tight"
							>
								<span className="font-medium">{showDate(call.createdAt).slice(0, 5)}</span>
								<span>
									<TextLink
										to={call.status === "completed" ? `/calls/${call.id}/debrief` : `/calls/${call.id}`}
									>
										{language === "vi" ? call.titleVi : call.titleEn}
									</TextLink>
									{call.status === "completed" ? null : (
										<span className="block text-note text-ink-3">{texts.unfinished[call.status]}</span>
									)}
								</span>
							</li>
						))}
					</ul>
				)}
				<p className="mt-3 text-small">
					<TextLink to="/calls">{texts.all}</TextLink>
				</p>
			</Section>
			{view.standing ? <RecordStanding view={view.standing} /> : null}
			<p className="mt-3 text-small">
				<TextLink to={`/people/${personId}`}>{texts.record}</TextLink>
			</p>
		</>
	);
}
