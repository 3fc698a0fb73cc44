import type { HelpText } from "./help-text";

/** What help says to managers who look at their centres. */
export const OVERVIEW_EN = {
	reports: {
		title: "Reports",
		purpose: "Period reports for the ministry and donors, which can be made again to the last figure.",
		doing: [
			"Choose a centre and a period and press “Make the report”. It is counted in the background; you can go elsewhere and come back.",
			"Download the spreadsheet (one sheet an indicator, and one that says how each is counted) or the PDF for printing. The screen shows the same figures.",
			"To make an old report again, give the same period and its “as known on”. What was changed since does not get in.",
			"“Under 5 people” stands for a figure that is hidden so that nobody is recognised.",
			"Figures of the hotline itself (real calls, victims, satisfaction) are entered under “Service figures” with source and method. Reports keep them in a part of their own.",
		],
		kept: "Each report is kept with who asked for it and when. Whoever has the right to the centre can open it.",
	},
	overview: {
		title: "How the centres are doing",
		purpose: "Quality of calls, practice and results, by centre and month.",
		doing: [
			"Choose a centre and the months in the sentence at the top. The address keeps the choice: a colleague with the right to see it sees the same.",
			"“What is missing” shows each person and each requirement of a programme; a name leads to the record. The table can be downloaded (CSV); each download is noted.",
			"“Overdue” gathers certificates that ran out, calls that were given and not taken, and decisions that are owed.",
			"A figure leads to the calls behind it; a call to its debrief, a name to the record.",
			"A cell with fewer than 5 calls is pale and marked ~: so few say nothing about a centre.",
			"These figures are about role-plays. Do not add them to the figures of the real service.",
		],
		kept: "These pages are only for looking. Opening them changes nothing.",
	},
} satisfies Record<string, HelpText>;
