import type { HelpText } from "./help-text";

/** What help says about what staff are told, and about how long things are kept. */
export const NOTICE_EN = {
	notice: {
		title: "The notice to staff",
		purpose: "Says what Lắng Nghe records about you, what for, for how long, and who sees it.",
		doing: [
			"When you have read it, press “I have read this”. The line at the top of the pages goes.",
			"Without it you go on working as before. It is no consent.",
			"When there is a new version you are asked to read again. Earlier versions can still be opened.",
		],
		roles: {
			manager: [
				"See who at your centres has read it, and who has not, under Organisation, Notice.",
				"The national manager publishes a new version: write both languages, preview, publish.",
			],
			administrator: ["The national administrator can publish a new version, too."],
		},
		kept: "Which version you read, and when. It cannot be changed later.",
	},
	retention: {
		title: "How long things are kept",
		purpose: "Says how long each kind of data is kept, why, and what the server removed last night.",
		doing: [
			"The column “Last run” shows whether the server cleans up every night.",
			"The periods are defaults of Lắng Nghe. To change one, talk to whoever runs it; the notice to staff follows.",
			"The end of the page says what has no date of removal yet.",
		],
		kept: "This page only shows. Every removal goes into the log as a number, without any content.",
	},
} satisfies Record<string, HelpText>;
