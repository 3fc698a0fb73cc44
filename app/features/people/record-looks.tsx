import { showMoment } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Section } from "~/ui/section";
import { recordLooksTexts } from "./record-looks.messages";
import type { RecordView } from "./record-view";

/** Who looked at one's record; shown to whom it is about, and to nobody else. */
export function RecordLooks({ looks }: { looks: NonNullable<RecordView["looks"]> }) {
	const texts = useTexts(recordLooksTexts);
	return (
		<Section title={texts.title} note={texts.note}>
			{looks.length === 0 ? <p className="text-small text-ink-2">{texts.empty}</p> : null}
			<ul>
				{looks.map(({ viewer, page, hour }) => (
					<li
						key={`${viewer} ${page} ${hour}`}
						className="flex flex-wrap justify-between gap-x-6 border-b border-rule py-2 text-pane text-tight"
					>
						<span>
							<b className="font-medium">{viewer}</b>, {texts.pages[page]}
						</span>
						<span className="text-small text-ink-2">{texts.within(showMoment(hour))}</span>
					</li>
				))}
			</ul>
		</Section>
	);
}
