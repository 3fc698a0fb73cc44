import type { HelpText } from "./help-text";

/** What help says about live role-plays. */
export const LIVE_EN = {
	"live-role-play": {
		title: "Live role-play",
		purpose:
			"A trainer plays the caller and a trainee really talks. The voices go over an ordinary telephone or through the room; the product keeps the script, the clock and the log.",
		doing: [
			"Whoever follows stays silent. The trainee sees the names of all who follow.",
			"Where the connection is lost, leave the page open: it comes back by itself, where you were.",
		],
		roles: {
			trainee: [
				"When a role-play is opened for you, every page rings at its top. Answer, greet, and talk as on a real shift.",
				"Fill in the case record and the referral while you talk, on the page of the call.",
			],
			trainer: [
				"Open a role-play: the trainee, the scenario, practice or assessment. The trainee's phone rings.",
				"Read the line and how to say it, and speak it aloud. Listen to the trainee and pick the nearest reply; the next line appears.",
				"Where the trainee says something that the script has not: note the words, tick behaviours, and press “Keep something else”. The caller does not move.",
				"Silence, a dropped line, somebody who turns up: the buttons on the right. The clock stops while the line is dead.",
				"When whoever plays the caller loses the connection, the call waits. Another trainer of the centre opens it and presses “Take over as the caller”.",
				"In an assessment that another trainer plays, open it and tick turn by turn while you listen. Only you see the ticks, and your rating begins with them once the record is handed in.",
			],
		},
		keys: [
			["1–9", "pick the reply nearest to what the trainee said"],
			["S", "the trainee is silent"],
			["L", "drop the line, and bring it back"],
		],
		kept: "Every press is saved at once. Afterwards log, debrief and rating are those of any other call.",
	},
	recording: {
		title: "Listening to a role-play again",
		purpose:
			"Hear the voices of a role-play beside the words of its log, and remark where something is worth saying.",
		doing: [
			"Press a line to hear it from there. The trainee's words begin right after the caller's line before them.",
			"Untick a microphone to hear the other one alone. The speed is on the right.",
			"A remark belongs to the moment that played when you began to write. For another one press “Take the moment that plays”.",
			"Whoever agreed to the recording can take that back at the end of the page. Both voices are deleted at once.",
		],
		roles: {
			trainee: [
				"You and the trainers of your centre can hear it, nobody else. Your record says who listened.",
			],
			trainer: [
				"On an assessed call nobody remarks before its result is released, so that raters are not swayed.",
			],
		},
		keys: [
			["Space", "play or pause"],
			["← →", "5 seconds back or forward"],
			["↑ ↓", "the line before, the line after"],
		],
		kept: "A recording is kept for 90 days and then deleted. A remark is saved when you press “Keep the remark”.",
	},
} satisfies Record<string, HelpText>;
