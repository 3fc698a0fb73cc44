import { Form } from "@remix-run/react";
import { showMoment } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Section } from "~/ui/section";
import { accountTexts } from "./account.messages";
import type { OwnAccountView } from "./account.server";

/** Where one is signed in; each can be ended, or all of them. */
export function OwnSessions({ view }: { view: OwnAccountView }) {
	const all = useTexts(accountTexts);
	const texts = all.sessions;
	return (
		<Section title={texts.title}>
			<ul className="border-t border-rule">
				{view.sessions.map((session) => {
					const what = texts.on(
						session.browser ?? texts.unknownBrowser,
						session.system ?? texts.unknownSystem,
					);
					const from = showMoment(session.createdAt);
					return (
						<li
							key={session.id}
							className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-rule py-2 text-pane text-tight"
						>
							<span className="min-w-0">
								<span className="font-medium">{what}</span>
								{session.here ? `, ${texts.here}` : null}
								<span className="block text-small text-ink-2">
									{texts.times(from, showMoment(session.lastSeenAt), showMoment(session.expiresAt))}
								</span>
							</span>
							{session.here ? null : (
								<Form method="post">
									<input type="hidden" name="deed" value="end-session" />
									<input type="hidden" name="sessionId" value={session.id} />
									<Button aria-label={texts.endLabel(what, from)}>{texts.end}</Button>
								</Form>
							)}
						</li>
					);
				})}
			</ul>
			<p className="mt-2 text-note text-ink-3">{texts.idle(all.duration(view.idleMinutes))}</p>
			<Form method="post" className="mt-4 flex flex-wrap gap-3">
				{view.sessions.length > 1 ? (
					<Button name="deed" value="end-others">
						{texts.others}
					</Button>
				) : null}
				<Button name="deed" value="sign-out-everywhere">
					{texts.everywhere}
				</Button>
			</Form>
			<p className="mt-1 text-note text-ink-3">{texts.note}</p>
		</Section>
	);
}
