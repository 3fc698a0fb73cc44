import type { ReportRow, ReportSheet } from "~/domain/report/period-report";
import { UNIT } from "~/domain/report/service-figures";
import { shownAlone } from "~/domain/report/suppress-small";
import type { LocalisedText } from "~/domain/shared/text";
import { listFiguresKnown } from "~/persistence/service-figures.server";
import { showPlainDate } from "~/platform/i18n/dates";
import type { NamedScope } from "./report-scope";
import { serviceFiguresTexts } from "./service-figures.messages";

/** What people entered of the service itself, apart from everything that is counted here. */
export async function serviceSheet(scope: NamedScope): Promise<ReportSheet[]> {
	const figures = await listFiguresKnown(scope.groups.flat(), scope);
	const both = (text: (language: "vi" | "en") => string): LocalisedText => ({
		vi: text("vi"),
		en: text("en"),
	});
	const rows = figures.map(({ centreId, indicator, about, from, to, value, sample, ...found }): ReportRow => {
		const centre = scope.names[scope.groups.findIndex((group) => group.includes(centreId))];
		return {
			labels: [
				both((language) => serviceFiguresTexts[language].indicators[indicator]),
				both((language) => [centre?.[language], about].filter(Boolean).join(": ")),
				both(() => `${showPlainDate(from)} – ${showPlainDate(to)}`),
				both(() => `${found.method} (${found.source}, ${showPlainDate(found.foundOn)})`),
			],
			cells: [UNIT[indicator] === "people" ? shownAlone(value) : value, sample],
		};
	});
	return [{ key: "service", rows }];
}
