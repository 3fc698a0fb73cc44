import type { HelpText } from "./help-text";
import { CERTIFICATES_EN } from "./help-texts-certificates.en";
import { COURSES_EN } from "./help-texts-courses.en";
import { LIVE_EN } from "./help-texts-live.en";
import { LIVE_SESSIONS_EN } from "./help-texts-live-sessions.en";
import { NOTICE_EN } from "./help-texts-notice.en";
import { OVERVIEW_EN } from "./help-texts-overview.en";
import { RATING_EN } from "./help-texts-rating.en";
import type { HelpTopic } from "./help-topics";

/** What help says, in English. No answer to any call stands here: it opens in assessed calls, too. */
export const HELP_EN: Record<HelpTopic, HelpText> = {
	start: {
		title: "My page",
		purpose: "What waits for you, and the way to the pages that you use most.",
		doing: ["Press a task to go on with it. Once it is done it leaves this page by itself."],
		roles: {
			trainee: [
				"A call that you have begun comes first: open it and you are where you stopped.",
				"An assigned call says beforehand what you will hear. You may ask for another one, and that costs nothing.",
			],
			trainer: ["The call that has waited longest for a rating comes first."],
			manager: ["Whoever's certificate runs out next comes first."],
			administrator: ["From here you reach accounts, centres and the rules of signing in."],
		},
		kept: "This page is for reading. Opening it changes nothing.",
	},
	"sign-in": {
		title: "Signing in",
		purpose:
			"You come in by your mail address and password; some also need a code of six digits from a telephone.",
		doing: [
			"Forgotten password: press the link for it, and a link comes to your mailbox. It works once.",
			"Telephone gone: type a recovery code in the place of the six digits.",
			"After several wrong tries you wait a few minutes. The account is not locked.",
		],
		kept: "Of a password only a form is kept from which it cannot be read. Nobody can see yours.",
	},
	account: {
		title: "My account",
		purpose: "Language, colours, reading time, password, and where you are signed in.",
		doing: [
			"If you need more time to read, choose a longer reading time. The caller waits longer, and it does not count in any result.",
			"If a place where you are signed in is not yours, end it, then change the password.",
			"To see the notes of the first call again, switch them on under Notes in the call.",
		],
		kept: "What you choose is stored when you press the button, and holds for you alone.",
	},
	scenarios: {
		title: "Scenarios",
		purpose: "The calls that can be practised, each with its caller and story.",
		doing: [
			"Narrow the list by kind, difficulty and what you want to practise. Open a scenario before you listen.",
			"Read the warning. If an assigned call is not for today, ask for another one: that costs nothing.",
		],
		roles: {
			trainee: [
				"Taking the call lets the phone ring; the clock runs once you answer.",
				"Practise as often as you like. Practice does not count towards a certificate.",
			],
			trainer: ["You also see each scenario's chart, script, versions and teaching notes."],
		},
		kept: "Looking at a scenario leaves nothing in your record. Only a call that you take is stored.",
	},
	"inside-a-scenario": {
		title: "Inside a scenario",
		purpose:
			"Its chart, versions, script and teaching notes. For trainers alone, since the answers stand here.",
		doing: [
			"Chart: press a box to go down to that place in the outline.",
			"Versions: see how one differs from the one before, or edit it as a new draft.",
			"Script: for whoever plays the caller.",
		],
		keys: [["+ − 0", "larger, smaller, actual size, on the chart"]],
		kept: "A published version is never changed. Editing makes a draft.",
	},
	try: {
		title: "Trying a call",
		purpose: "Play a scenario with its inside open: gauges, behaviours that are ticked, ways that lead on.",
		doing: [
			"Pick replies as in a call, or jump to a place.",
			"Go back step by step. The address holds the whole way: whoever you send it to sees the same place.",
		],
		kept: "Trying makes no call and stores nothing.",
	},
	distribution: {
		title: "Is the library complete",
		purpose: "How many calls of each kind there are, against the kinds that the hotline receives.",
		doing: ["See what is missing before you write a new scenario."],
		kept: "This page is for reading.",
	},
	drafts: {
		title: "Drafts of scenarios",
		purpose: "Write, check, try and publish scenarios.",
		doing: [
			"Save at any time, with mistakes too. They are listed with their lines.",
			"A draft can be published once it has no mistakes and every way through it has been looked at.",
			"When you publish, write why: whoever comes after you reads it.",
		],
		kept: "Every save is kept with your name. Where two edit at once the later one is told, and nobody loses a word.",
	},
	directory: {
		title: "Referral directory",
		purpose: "Who takes which case, when, and what is to be handed over.",
		doing: [
			"Find by name or urgency. Works without diacritics.",
			"Look at the day of verification: after 90 days, ring before you rely on a number.",
		],
		kept: "This page is for reading. The numbers in the demo are demo data.",
	},
	"directory-editing": {
		title: "Editing the directory",
		purpose: "Add, change and verify agencies. The directory is one for all centres.",
		doing: [
			"Verifying: write whom you asked, and on which day.",
			"Retire an agency that takes no more cases; do not look for a way to delete it, since earlier cases need its name.",
		],
		kept: "Every change is a new version with your name and reason. The earlier ones stay.",
	},
	calls: {
		title: "My calls",
		purpose: "Every call that you took, newest first.",
		doing: ["Open one that is not finished to go on, or the debrief of one that is."],
		kept: "A call cannot be changed afterwards. Trainers and managers of your centre can read it.",
	},
	call: {
		title: "In the call",
		first:
			"The call's clock runs on while you read this, and silence still counts. Reading here does not count as leaving the call.",
		purpose: "Listen to the caller, pick replies, write the record and decide on the referral.",
		doing: [
			"The caller's newest words are the largest on the page. Pick a reply by mouse or by its digit.",
			"Some turns ask for your own words first: type what you would say, then pick the nearest reply.",
			"The line of silence grows: a caller only waits so long. If you have to look something up, say so and put them on hold.",
			"Write the record while you listen. You can go on with it after the call, before you hand it in.",
			"If it is too much, end the call. You matter more than the exercise.",
		],
		keys: [
			["1 – 9", "pick a reply"],
			["G", "hold, and back on the line"],
			["H", "the hint, where practice has one"],
			["Esc", "out of the box for your own words, so that digits pick again"],
			["?", "open this help"],
		],
		kept: "A reply is stored before the caller answers. Without a network it waits on this device and is sent by itself, and so is the record. If you close the page by accident, open it again: you are where you were.",
	},
	debrief: {
		title: "Debrief",
		purpose:
			"What became of the caller, what went well, which turns changed the course, and why the levels are what they are.",
		doing: [
			"Read from the top: the ending, then what went well, and only then what could be said otherwise.",
			"Of an assessed call, levels and comments appear once the result is released.",
		],
		roles: {
			trainee: [
				"“Try something else” takes you back to that turn as new practice. The earlier call stays what it was.",
				"Where a level of a released result does not seem right, you can ask for a review in time, at the end of the page.",
				"After an assessed call you are asked how you are. The answer never enters a result.",
			],
			trainer: ["Use this page when you sit down with the trainee, turn by turn."],
		},
		kept: "Nothing here changes the call. What you say about how you are is only used so that somebody asks after you.",
	},
	...CERTIFICATES_EN,
	...LIVE_EN,
	...NOTICE_EN,
	...OVERVIEW_EN,
	...COURSES_EN,
	...LIVE_SESSIONS_EN,
	...RATING_EN,
	people: {
		title: "People",
		purpose: "Who stands where in the programme, and whose certificate runs out soon.",
		doing: ["Filter by the sentence at the top. Press a name to open the record."],
		roles: {
			trainer: ["“Assign calls by a mix” chooses calls for several people at once."],
			manager: ["“Assign calls by a mix” chooses calls for several people at once."],
		},
		kept: "This page is for reading. You see the people of your centre and of those below it.",
	},
	record: {
		title: "Training record",
		purpose: "Hours, calls, results, and what is missing for a certificate.",
		doing: [
			"Read the status at the top: below it stands each requirement with its evidence.",
			"The button at the end puts the whole record into one file. Whoever takes it is noted, and the person sees who it was.",
		],
		roles: {
			trainee: ["If hours are missing or your name is wrong, tell your manager."],
			trainer: ["You can assign calls from here."],
			manager: ["Enter hours and assign calls. What was entered by mistake is voided and entered again."],
		},
		kept: "No line is ever deleted: a voided one stays, with the name of whoever voided it.",
	},
	progress: {
		title: "Progress",
		purpose: "The level of each criterion over the calls: improving, flat or declining.",
		doing: [
			"Where there are too few calls to tell, the page says so instead of guessing.",
			"A difference that is smaller than what ratings usually vary is called neither improving nor declining.",
		],
		kept: "This page is for reading. Results by different versions of the rubric are never put together.",
	},
	hours: {
		title: "Entering hours",
		purpose: "Enter course, supervised and refresher hours into somebody's record.",
		doing: ["Choose the kind, the day and how many. A mistake is voided and entered again."],
		kept: "Hours are kept with your name and count towards a certificate at once.",
	},
	assigning: {
		title: "Assigning calls",
		purpose: "Give somebody a call, or have calls drawn as often as such calls really come.",
		doing: [
			"Choose practice or assessment, and a due day if there is one.",
			"By the mix: look at the preview, then give. The same draw is given once.",
		],
		kept: "They see it on their page at once and may ask for another one. You see on which day they did; they need not say why.",
	},
	accounts: {
		title: "Accounts",
		purpose:
			"Open accounts, give roles at a centre, send links that set a password, disable accounts; erase, where the law asks for it, what tells who somebody is.",
		doing: [
			"Look for the person before you open a new account.",
			"A role is held at a centre, from a day to a day. Nobody gives one to themself.",
			"Who changes centres is moved; who is away for long has their leave and their return recorded. Records follow the person.",
			"If somebody's telephone is gone, reset their second factor, after you have rung the right person.",
		],
		kept: "Every act is kept with your name. Disabling an account ends it wherever it is signed in.",
	},
	"sign-in-rules": {
		title: "Rules of signing in",
		purpose: "Which roles need a code from a telephone besides the password.",
		doing: [
			"Once you switch it on for a role, its people set it up when they next sign in. Tell them before.",
		],
		kept: "Holds for every centre as soon as it is saved.",
	},
	"staff-import": {
		title: "Importing a list of staff",
		purpose:
			"Bring a list of staff (XLSX or CSV) into the product, as the file is. Only administrators can; managers give the file to the administrator of their centre.",
		doing: [
			"Send the file, see what each column is taken for, change it where the guess is wrong, and check again.",
			"Every bad place is told with line, column and reason. Mend the file and send it again. For a word that is no role, choose one on the page.",
			"Once nothing is wrong, import: the whole list is written, or nobody.",
			"After it, one button mails an invitation to everybody who has no password yet.",
		],
		kept: "The same file sent again adds nobody twice. After the import the file's content is deleted.",
	},
	centres: {
		title: "Centres",
		purpose: "The tree of centres: who sees whom follows it.",
		doing: [
			"Add a centre below your own. It can be used as soon as it is saved.",
			"Open a centre to rename it, move it under another one or close it: from which day, and why.",
			"Former names find it too; its page tells what it was called on a past day, and where it belonged.",
		],
		kept: "Every change is a new line of the history, with who recorded it. Nothing is deleted.",
	},
	other: {
		title: "Finding your way",
		purpose: "Help for a page opens by the key ? or by the word Help at the top.",
		doing: [
			"Your work is in the bar at the top. Language and signing out are in the corner on the right.",
			"A page that is not in that bar is not part of your role.",
		],
		keys: [["?", "help for the page you are on, while you are not typing"]],
		kept: "Reading help changes nothing.",
	},
};

/** Whom to ask, by role; the last for who is not signed in. */
export const ASK_EN = {
	trainee:
		"Ask your trainer. If a call weighs on you, ask the shift supervisor: you do not have to wait for the next session.",
	trainer: "Ask the manager of your centre. About accounts, ask the administrator.",
	manager: "Ask the centre's administrator.",
	administrator: "Ask whoever runs the system, and say when it happened: the log is searched by time.",
	nobody: "Ask your centre's administrator.",
};
