import type { HelpText } from "./help-text";

/** What help says about sessions of live role-play. */
export const LIVE_SESSIONS_EN = {
	"live-sessions": {
		title: "Sessions of role-play",
		purpose:
			"Follow a group that practises at the same time, give what comes next, and show one call to everybody.",
		doing: [
			"Open a session: its name, its centre, its trainees. People can be added or taken out on its page at any time.",
			"Each row says who is in a call, who has not taken what was assigned, and who has nothing. The page keeps itself up to date.",
			"“Assign to all” gives one practice scenario to everybody who is not in a call. Pick some people, and it goes to them alone.",
			"Whoever had enough hard calls today is given no further hard one; the page says who was left out, and why.",
			"“Open a room” to play the caller with one trainee yourself.",
			"“Show” brings a finished call on the big screen, turn by turn: keys → and ←, Home, End. The trainee's name is shown only if you switch it on.",
			"End the session when it is over; it can be opened again.",
		],
		kept: "The session, its people and what was assigned are kept. Nothing here records how anybody feels.",
	},
} satisfies Record<string, HelpText>;
