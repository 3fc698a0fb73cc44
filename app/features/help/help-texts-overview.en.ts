import type { HelpText } from "./help-text";

/** What help says to managers who look at their centres. */
export const OVERVIEW_EN = {
	overview: {
		title: "How the centres are doing",
		purpose: "Quality of calls, practice and results, by centre and month.",
		doing: [
			"Choose a centre and the months in the sentence at the top. The address keeps the choice: a colleague with the right to see it sees the same.",
			"A figure leads to the calls behind it; a call to its debrief, a name to the record.",
			"A cell with fewer than 5 calls is pale and marked ~: so few say nothing about a centre.",
			"These figures are about role-plays. Do not add them to the figures of the real service.",
		],
		kept: "These pages are only for looking. Opening them changes nothing.",
	},
} satisfies Record<string, HelpText>;
