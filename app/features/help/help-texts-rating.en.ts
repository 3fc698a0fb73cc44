import type { HelpText } from "./help-text";

/** The same in English. */
export const RATING_EN = {
	queue: {
		title: "To be rated",
		purpose: "Assessed calls that were handed in at your centres, and those that are released.",
		doing: [
			"What is with you comes first, then what is due first. Find by trainee, narrow by state.",
			"“Machine against rater” shows where the two often differ.",
		],
		kept: "Opening a call is not yet taking it. A rating is stored from its first tick.",
	},
	rating: {
		title: "Rating a call",
		purpose:
			"Tick the behaviours that you hear, at the turn where you hear them. Levels follow; nobody picks one.",
		doing: [
			"Choose a turn on the left, tick behaviours on the right. What the trainee said in their own words is what is rated; the reply they picked stands beside it.",
			"Claim a critical error where you see one. It counts when somebody else confirms it.",
			"What the machine ticked usually appears after your first save; the rubric decides.",
			"Where two have to rate, neither sees the other's ticks before both have finished. Where they are far apart, a third sees both and decides.",
			"A trainee may ask for a review: somebody who did not rate the call takes it, answers each point, and lets the result stand or amends it.",
			"“Who rates this call” asks somebody else, or hands back a rating that you cannot go on with.",
		],
		keys: [
			["J K", "next turn, previous turn"],
			["[ ]", "previous criterion, next criterion"],
			["1 – 9", "tick a basic behaviour"],
			["A  U", "tick an advanced, a harmful behaviour; a digit follows where there are several"],
			["/", "find a behaviour"],
			["C", "comment on this turn"],
			["X", "claim a critical error"],
			["?", "open this help"],
		],
		kept: "Everything is stored while you rate. If your session or the network ends, what you ticked stays on this device and is sent once you are back. No rating is ever overwritten.",
	},
	calibration: {
		title: "Calibrating raters",
		purpose:
			"Several people rate the same calls and are held against a reference, so that it is known how far ratings can be trusted.",
		doing: [
			"Whoever leads begins a round, chooses calls whose result is out, and invites a panel for the reference and the raters. The licence asks for 20 calls.",
			"The panel rates alone first. Once two have finished a call, they write its reference together and settle it: who agreed, and why.",
			"Raters see the round once it is open. Everybody rates alone; nobody sees the reference or another's rating before the round is closed.",
			"Once closed, it shows what each rater reached. “See the differences” takes the group through a call turn by turn on one screen, and keeps what was decided.",
			"A decision can go into the rubric's next version; whoever writes the rubric finds it in the draft.",
			"Whoever reaches what is asked is granted the licence. Ratings without a licence are kept, and decide nobody's certificate.",
		],
		kept: "Nothing of a round enters a counsellor's record. Once it is open, its calls and references stay as they are.",
	},
	"calibration-rating": {
		title: "Rating in a calibration round",
		purpose: "Rate as on an ordinary day. The machine says nothing here, and nobody sees another's rating.",
		doing: [
			"Choose the turn on the left, tick behaviours on the right, as in the daily work.",
			"Press finish when you are done. A call that is not finished does not count.",
			"In the panel's reference, the form starts with what everybody saw; the table above says who saw something else.",
		],
		kept: "Everything is saved while you rate. It can be changed until the reference is settled or the round is closed.",
	},
	"machine-agreement": {
		title: "Machine against rater",
		purpose: "Find replies that are coded wrongly: where the machine and the raters often differ.",
		doing: [
			"Choose a scenario and a span of days, and put first where they differ most.",
			"Open a criterion, press the number in the last column to see every place, then go to the turn, or to the reply in the script.",
			"With few calls, do not conclude too soon: the interval in brackets is wide.",
		],
		kept: "This page is for reading. The CSV names nobody.",
	},
	agreement: {
		title: "Do raters agree?",
		purpose:
			"See, criterion by criterion, whether a call gets the same level whoever rates it, and what to do where it does not.",
		doing: [
			"Begin with the sentence below each criterion: it says what the figures mean and what to do. Open “How to read the figures” for the words.",
			"Percent alone misleads. Where nearly every call deserves level 3, two people who always give 3 agree in 95 of 100 calls without having listened. AC2 and kappa take off what guessing would reach.",
			"AC2 is the chief figure: 1 always the same, 0 no better than guessing, enough from 0.80. One level apart costs little, three cost a lot.",
			"Kappa asks another question: do two people tell good calls from weak ones? It can be higher or lower than AC2. It drops where all calls are alike, although the raters agree; the page says so where that happens.",
			"The range in brackets says how sure a figure is. Below 10 calls nothing is concluded.",
			"Where raters differ, open the calls listed under “Calls to listen to again together”, and take them to a calibration meeting.",
			"The CSV holds the ratings behind the page; the command npm run agreement works the figures out again.",
		],
		kept: "This page is for reading and adjusts no result. Calls without a released result, and rounds that are open, are not in it.",
	},
	"own-agreement": {
		title: "How you compare with the reference",
		purpose: "See how near your ratings are to those that a panel agreed on, and which calls to read again.",
		doing: [
			"Begin with “Calls to look at again”: open one, and read turn by turn what the panel heard.",
			"Kappa is 1 where you always rate as the reference and 0 where it is no better than guessing; the licence asks for 0.60 over the safety criteria. Below 10 calls do not conclude.",
		],
		kept: "Only you see this page. Nothing of a round that is still open is on it; known calls of the daily work appear after 30 days.",
	},
	raters: {
		title: "Raters and their licences",
		purpose: "Who may rate, where their licence stands, and who drifts away from the reference.",
		doing: [
			"A known call has a reference and comes into a rater's queue like any other. Do not tell them which it is.",
			"Where there is a signal, open that rater's page, look at the chart and the known calls, and talk before you decide.",
			"Pause the licence or dismiss the signal: both need a reason, and others can read it.",
			"A missed critical error is the first thing to look at.",
		],
		kept: "Every decision is kept with your name. Known calls never enter a trainee's record.",
	},
	rubrics: {
		title: "Rubrics",
		purpose: "What is rated, behaviour by behaviour, and when a call counts as passed.",
		doing: [
			"Open a version to read or print it. New calls use the newest; a call that was begun keeps its own.",
			"Results by different versions are never averaged.",
		],
		roles: { trainer: ["Begin a draft from any version. A rubric has one open draft at a time."] },
		kept: "A published version cannot be changed; a change is a new version.",
	},
	"rubric-editing": {
		title: "Writing a rubric",
		purpose:
			"The next version from the one before: wording, behaviours, conditions, the pass rule, how assessed calls are handled.",
		doing: [
			"Open a part, change both languages, save that part.",
			"The software gives the codes and never uses one again. A behaviour that is retired takes its code with it; until you publish it can be put back.",
			"Before publishing, go through everything that differs and say why.",
		],
		kept: "Each part is saved by itself. If somebody else saved the same part, you see both, and what you typed is still there.",
	},
	programmes: {
		title: "Certification programmes",
		purpose: "What a certificate asks for, how long it is valid, and what renews it.",
		doing: [
			"Open a programme to read each requirement and the history of its versions.",
			"Numbers marked as the software's defaults stand until the unit decides.",
		],
		roles: {
			manager: [
				"A manager of the national centre writes a new version. Looking before publishing shows whose status would change, and what they would lack.",
				"A version holds from a day, today at the earliest. Statuses of earlier days stay as they were.",
			],
		},
		kept: "Nothing is stored while you write, until you publish. A published version stays for good, with who and why.",
	},
	"standard-setting": {
		title: "Standard setting",
		purpose: "A panel of trainers finds the mean that a call needs to be just good enough.",
		doing: [
			"When a round opens, say what you think and hand it in. Before the round is closed nobody sees what anybody said.",
			"By criteria: two rounds, and between them the panel talks about where it is far apart. By calls: one round.",
			"Every number has a sentence that says what it means, and a warning where it should not be trusted yet.",
		],
		roles: {
			trainer: ["Once a cut is decided: put it into the rubric's draft, then publish as any other version."],
			manager: [
				"Begin a study, invite at least five people, open and close each round, write down what was said, then decide and say why.",
			],
		},
		kept: "Every step and everything that was said is kept and cannot be changed later. Released results do not change with a new cut.",
	},
} satisfies Record<string, HelpText>;
