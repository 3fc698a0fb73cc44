import { Form, useNavigation } from "@remix-run/react";
import { showDate, showMoment } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button, ButtonLink } from "~/ui/button";
import { Tag } from "~/ui/marks";
import { Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { noticeTexts } from "./notice.messages";
import { NoticeBody } from "./notice-body";
import type { NoticeView } from "./staff-notice.server";

/** What is recorded about staff, in the version that holds or an earlier one, and that one has read it. */
export function NoticePage({
	view,
	done,
	replaced,
}: {
	view: NoticeView;
	/** It was just acknowledged. */
	done: boolean;
	/** Another version was published while this one was read. */
	replaced: boolean;
}) {
	const texts = useTexts(noticeTexts);
	const language = useLanguage();
	const { notice, holds, acknowledgedAt } = view;
	return (
		<Page>
			<PageHead
				title={texts.title}
				lead={texts.lead}
				actions={
					view.follows ? <ButtonLink to="/notice/acknowledgements">{texts.follow}</ButtonLink> : undefined
				}
			/>
			{replaced ? (
				<Notice kind="warning" role="alert" className="mb-6">
					{texts.replaced}
				</Notice>
			) : null}
			{done && acknowledgedAt ? (
				<Notice kind="done" role="status" className="mb-6">
					{texts.thanks}
				</Notice>
			) : null}
			<p className="mb-6 text-small text-ink-2">
				{texts.version(notice.version, showDate(notice.publishedAt))};{" "}
				{notice.by === null ? texts.byProduct : texts.by(notice.by)}{" "}
				{notice.by === null ? <Tag>{texts.isDefault}</Tag> : null}
				{notice.reason ? (
					<span className="block">
						{texts.reason}: {notice.reason}
					</span>
				) : null}
			</p>
			{holds ? null : (
				<Notice kind="warning" className="mb-6">
					{texts.old} <TextLink to="/notice">{texts.toNewest}</TextLink>
				</Notice>
			)}
			<NoticeBody body={notice.body[language]} />
			<div className="mt-8 max-w-[72ch] border-t-2 border-rule-ink pt-4">
				{acknowledgedAt !== null ? (
					<p className="font-medium">{texts.acknowledged(showMoment(acknowledgedAt))}</p>
				) : holds ? (
					<Acknowledge version={notice.version} />
				) : (
					<p className="text-ink-2">{texts.notYet}</p>
				)}
				{view.hasRecord ? (
					<p className="mt-3 text-small">
						<TextLink to={`/people/${view.personId}`}>{texts.ownRecord}</TextLink>
					</p>
				) : null}
			</div>
			<Section title={texts.versions} className="mt-12! max-w-[72ch]">
				<ul>
					{view.versions.map((each, index) => (
						<li key={each.version} className="border-t border-rule py-2 text-small">
							<TextLink to={index === 0 ? "/notice" : `/notice?version=${each.version}`}>
								{texts.version(each.version, showDate(each.publishedAt))}
							</TextLink>{" "}
							{index === 0 ? <Tag kind="act">{texts.current}</Tag> : null}
							<span className="block text-note text-ink-2">
								{each.by === null ? texts.byProduct : texts.by(each.by)}
								{each.readAt === null ? "" : `; ${texts.youRead(showDate(each.readAt))}`}
							</span>
						</li>
					))}
				</ul>
			</Section>
		</Page>
	);
}

function Acknowledge({ version }: { version: number }) {
	const texts = useTexts(noticeTexts);
	const busy = useNavigation().state !== "idle";
	return (
		<Form method="post" action="/notice">
			<input type="hidden" name="version" value={version} />
			<p className="mb-3 text-small text-ink-2">
				{texts.notYet} {texts.meaning}
			</p>
			<Button kind="main" disabled={busy}>
				{texts.acknowledge}
			</Button>
		</Form>
	);
}
