import { showMoment, showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { homeTexts } from "./home.messages";
import type { HomeView } from "./home.query.server";
import { TraineeHome } from "./trainee-home";

const WORK = {
	assessments: { to: "/assessments", label: "assessments", lead: "assessmentsLead" },
	people: { to: "/people", label: "people", lead: "peopleLead" },
	raters: { to: "/raters", label: "raters", lead: "ratersLead" },
	library: { to: "/scenarios", label: "library", lead: "libraryLead" },
	accounts: { to: "/accounts", label: "accounts", lead: "accountsLead" },
	centres: { to: "/centres", label: "centres", lead: "centresLead" },
} as const;

/** One's first page: the one thing to do for who takes calls, the ways into the work for the others. */
export function HomePage({
	view,
	declined,
	personId,
}: {
	view: HomeView;
	declined: boolean;
	personId: string;
}) {
	const texts = useTexts(homeTexts);
	const language = useLanguage();
	const first = view.name.split(" ").at(-1) ?? view.name;
	return (
		<Page>
			{declined ? (
				<Notice kind="done" role="status" className="mb-6">
					{texts.declined}
				</Notice>
			) : null}
			{view.endings.map(({ programmeId, programme, until, over }) => (
				<Notice key={programmeId} kind={over ? "error" : "warning"} className="mb-6">
					{texts.ending[over ? "over" : "soon"](programme[language], showPlainDate(until))}{" "}
					<TextLink to={`/people/${personId}/certificates`}>{texts.ending.what}</TextLink>
				</Notice>
			))}
			{view.trainee ? (
				<TraineeHome view={view.trainee} name={first} personId={personId} />
			) : (
				<PageHead title={texts.hello(first)} />
			)}
			{view.wishes.length > 0 ? (
				<Section title={texts.wishes.title} note={texts.wishes.note}>
					<ul>
						{view.wishes.map((wish) => (
							<li
								key={wish.id}
								className="flex flex-wrap justify-between gap-x-6 border-t border-rule py-2.5 text-pane"
							>
								<b className="font-medium">{wish.name}</b>
								<span className="text-small text-ink-2">{showMoment(wish.at)}</span>
							</li>
						))}
					</ul>
				</Section>
			) : null}
			{view.work.length > 0 ? (
				<Section title={texts.work.title} className={view.trainee ? "mt-12!" : undefined}>
					<ul>
						{view.work.map((key) => (
							<li
								key={key}
								className="grid gap-x-8 border-t border-rule py-3 sm:grid-cols-[16rem_minmax(0,1fr)]"
							>
								<TextLink to={WORK[key].to} className="text-pane font-medium">
									{texts.work[WORK[key].label]}
								</TextLink>
								<span className="text-small text-ink-2">
									{texts.work[WORK[key].lead]}
									{key === "assessments" && view.withMe > 0 ? (
										<>
											{" "}
											<TextLink to="/assessments?mine=1">{texts.work.withMe(view.withMe)}</TextLink>
										</>
									) : null}
									{key === "people" && view.endingHere ? (
										<>
											{" "}
											<TextLink to="/certificates?status=expiring&sort=until">
												{texts.work.ending(view.endingHere)}
											</TextLink>
										</>
									) : null}
									{key === "people" && view.reviews && view.reviews.count > 0 ? (
										<>
											{" "}
											<TextLink to="/certificates/reviews" className="font-medium">
												{texts.work.reviews(view.reviews.count, view.reviews.late)}
											</TextLink>
										</>
									) : null}
									{key === "raters" && view.ratersWithSignal > 0 ? (
										<>
											{" "}
											<TextLink to="/raters" className="font-medium">
												{texts.work.ratersWithSignal(view.ratersWithSignal)}
											</TextLink>
										</>
									) : null}
								</span>
							</li>
						))}
						{view.calibration === null ? null : (
							<li className="grid gap-x-8 border-t border-rule py-3 sm:grid-cols-[16rem_minmax(0,1fr)]">
								<TextLink to="/calibration" className="text-pane font-medium">
									{texts.work.calibration}
								</TextLink>
								<span className="text-small text-ink-2">
									{texts.work.calibrationLead}
									{view.calibration > 0 ? (
										<b className="font-medium text-accent"> {texts.work.toCalibrate(view.calibration)}</b>
									) : null}
								</span>
							</li>
						)}
						{view.standardSetting === null ? null : (
							<li className="grid gap-x-8 border-t border-rule py-3 sm:grid-cols-[16rem_minmax(0,1fr)]">
								<TextLink to="/standard-setting" className="text-pane font-medium">
									{texts.work.standardSetting}
								</TextLink>
								<span className="text-small text-ink-2">
									{texts.work.standardSettingLead}
									{view.standardSetting > 0 ? (
										<b className="font-medium text-accent"> {texts.work.studies(view.standardSetting)}</b>
									) : null}
								</span>
							</li>
						)}
						{view.directoryDue === null ? null : (
							<li className="grid gap-x-8 border-t border-rule py-3 sm:grid-cols-[16rem_minmax(0,1fr)]">
								<TextLink
									to={view.directoryDue > 0 ? "/directory/due" : "/directory"}
									className="text-pane font-medium"
								>
									{texts.work.directory}
								</TextLink>
								<span className="text-small text-ink-2">{texts.work.directoryLead(view.directoryDue)}</span>
							</li>
						)}
					</ul>
				</Section>
			) : null}
		</Page>
	);
}
