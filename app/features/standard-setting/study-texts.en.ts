import type { Caution } from "~/domain/standard-setting/cautions";
import type { StudyEvent } from "~/domain/standard-setting/study-life";
import { counted } from "~/platform/i18n/english-count";
import type { STUDY_VI } from "./study-texts.vi";
import type { DeedRefusal } from "./study-view";

const steps: Record<StudyEvent["type"], (about: string) => string> = {
	invite: (about) => `invited ${about}`,
	uninvite: (about) => `withdrew the invitation of ${about}`,
	"choose-call": (about) => `chose call ${about}`,
	"drop-call": (about) => `took call ${about} out`,
	"open-round": () => "opened a round",
	"close-round": () => "closed the round",
	note: () => "wrote down what was said",
	decide: () => "decided on the cut score",
	"take-over": () => "put the cut score into the draft of the rubric",
	abandon: () => "gave the study up",
};
const cautions: Record<Caution, string> = {
	"few-judges":
		"Fewer than 5 judges have handed in. One person who thinks otherwise would move the cut a lot. Better invite more before you use this number.",
	"few-calls":
		"Fewer than 10 calls were graded. Better take more of them in another study, above all calls near the borderline.",
	missing: "Somebody who was invited has not handed in. What they think is not in this number.",
	wide: "The 95 % interval reaches further than 0.25 levels to each side. Another panel could come to quite another cut. Better talk it over or invite more people, then begin a new study.",
	"no-interval":
		"Only one person has handed in, so nothing says how sure this number is. Do not decide by one person's word.",
	"not-rising":
		"Calls with better grades do not have higher means. The method gives no cut that could be used here: look at the grades and the ratings of these calls first.",
	loose:
		"Grades and ratings go together loosely (less than half). The panel and the rubric may look at different things: read the calls that lie far from the line together.",
	"beyond-grades":
		"There is no call on one side of the borderline, so the line is drawn out past what was seen. It takes calls on the side that is missing.",
	"off-scale": "At the borderline the line leaves the levels 1 to 4. This number cannot be used.",
};
const refusals: Record<DeedRefusal, string> = {
	"not-now":
		"The study is no longer where this can be done; somebody may have been first. Nothing has changed; look at the page again.",
	"other-method": "There is no such thing in a study by this method.",
	"too-few-judges": "There are too few judges: by criteria it takes 2 at least, by calls 1.",
	"too-few-calls": "There are too few calls: it takes 3 at least.",
	"too-many-calls":
		"There can be 60 calls at most: every judge has to read them all. None was added; tick fewer and add them again.",
	"too-few-handed-in": "The round cannot be closed yet: too few have handed in. Remind them, or wait.",
	"there-already": "It is in the study already.",
	"not-there": "It is not in the study.",
	"off-scale": "A cut score lies from 1 to 4.",
	stale:
		"The study has changed since you opened this page. Nothing of yours was saved; look where it stands now and do it again.",
	"noted-meanwhile":
		"Somebody has just written about this criterion. Their words stand above, yours are still in the field; put them together and save.",
	"need-judge": "Choose at least one person to invite.",
	"draft-gone": "The draft of the rubric was published or put away a moment ago. Try once more.",
	unknownDeed: "This request is not understood. Nothing has changed; reload the page and do it again.",
};

/** The same in English. */
export const STUDY_EN: typeof STUDY_VI = {
	steps,
	cautions,
	refusals,
	facts: {
		method: "Method",
		rubric: "Rubric",
		centre: "Centre",
		by: "Begun by",
		names: "In the discussion",
		named: "values are shown with names",
		nameless: "values are shown without names; whoever leads does not know whose they are either",
	},
	older:
		"This version is no longer the one in use. The cut goes into the version after the one in use; make sure that the criteria are still the same.",
	way: {
		angoff: ["Preparation", "Round 1", "Discussion", "Round 2", "Decision"],
		borderline: ["Preparation", "Grading", "Decision"],
		label: "The steps of the study",
		now: "here now",
		done: "done",
	},
	panel: {
		title: "Panel",
		none: "There is nobody yet. Choose trainers below and invite them.",
		uninvite: (name) => `Withdraw the invitation of ${name}`,
		uninviteShort: "Withdraw",
		standing: { nothing: "not begun", begun: "saved, not handed in", "handed-in": "handed in" },
		invite: "Invite more judges",
		candidates: "Trainers within your reach",
		noCandidates: "Every trainer within your reach is invited.",
		button: "Invite who is chosen",
		advised: "Better 5 or more, who know the work well and come from several places.",
		after: "Whoever is invited after round 1 has opened says what they think in this round.",
	},
	calls: {
		title: "Calls to be graded",
		chosen: (n) => (n === 0 ? "No call is chosen." : `${counted(n, "call is", "calls are")} chosen.`),
		need: "It takes 3 at least, better 10 or more, from weak to good, above all near the borderline.",
		link: "Choose calls",
	},
	open: {
		title: (round) => `Open round ${round}`,
		first: {
			angoff:
				"Each judge says what they think by themself. While the round is open nobody sees anybody's values, you neither. Once it is open no invitation can be withdrawn.",
			borderline:
				"Each judge reads and grades the calls by themself. While the round is open nobody sees anybody's grades, you neither. Once it is open neither calls nor invitations can be changed back.",
		},
		second:
			"Round 2 begins with what each judge said in round 1. While it is open, what others said is hidden again. Once it is open nothing more can be written into the discussion.",
		button: (round) => `Open round ${round}`,
	},
	round: {
		title: (round) => `Round ${round} is open`,
		handedIn: (n, of) => `${n} of ${counted(of, "judge has", "judges have")} handed in.`,
		secret: "What each one said shows only when the round is closed.",
		close: (round) => `Close round ${round}`,
		closing: (missing) =>
			missing === ""
				? "Everybody has handed in. Once it is closed nobody can change a value of this round."
				: `Not handed in: ${missing}. Once it is closed they cannot hand in, and do not count in this round.`,
	},
	mine: {
		title: "Your part",
		todo: {
			angoff: "For each criterion, say which level a counsellor who is just good enough reaches on average.",
			borderline: "Read each call and give it a grade as a whole.",
		},
		handedIn: "You have handed in. You can change it until the round is closed.",
		go: "Say what I think",
		change: "Look at what I said",
		wait: {
			preparing: "You are invited to this panel. When round 1 opens, you say what you think here.",
			discussion: "Round 1 is closed. Below is what everybody said; talk it over and wait for round 2.",
			closed: "All rounds are closed. Whoever leads decides on the cut score.",
			decided: "The cut score is decided.",
			abandoned: "This study was given up. There is nothing more to do.",
		},
	},
	spread: {
		title: "What was said, by criterion",
		lead: "Each dot is a person: hollow in round 1, full in round 2, ringed where it is yours. The further apart the dots, the more there is to talk about.",
		chart: (name, values) => `${name}. ${values}`,
		rounds: (round, values) => `Round ${round}: ${values}.`,
		range: (low, high, mean) => `from ${low} to ${high}, mean ${mean}`,
		apart: "a level or more apart: talk about this first",
		safety: "safety criterion",
		table: "Show as a table",
		caption: "What each judge said, by criterion",
		columns: { criterion: "Criterion", round: "Round", lowest: "Lowest", highest: "Highest", mean: "Mean" },
		judge: (number) => `Judge ${number}`,
		you: (name) => `${name} (you)`,
		said: "What was said",
		saidBy: (by, at) => `written by ${by} at ${at}`,
		write: "Write down what was said",
		label: (name) => `What was said about ${name}`,
		hint: "Why one sees it high and another low, and what all have come to understand. Judges read it again in round 2.",
		save: "Save what was said",
	},
	cut: {
		title: "The cut score by this method",
		provisional: "After round 1, for the discussion. Round 2 gives the final number.",
		sentence: (n, value) =>
			`By ${counted(n, "judge")}, a counsellor who is just good enough has a mean of ${value} on the levels 1 to 4.`,
		sure: (low, high) =>
			`Another panel like this one could come to a somewhat different number: what fits with what was said lies from ${low} to ${high}.`,
		round: (round) => `Round ${round}`,
		columns: { what: "Number", value: "Value", means: "What it means" },
		caption: "The numbers and what they mean",
		value: "Cut score",
		valueMeans: "The mean of the judges. A call whose mean is this or more passes this part.",
		deviation: "Standard deviation (SD)",
		deviationMeans:
			"How far judges typically are from the common cut. The smaller, the more they think alike.",
		error: "Standard error (SE)",
		errorMeans: "How far the common cut would typically move with another panel of this size.",
		interval: "95 % interval",
		intervalMeans: "Any cut in this span fits with what the panel said.",
		undefinedValue: "cannot be told from one person",
		cautions: "Before you use this number",
		judges: "The cut of each judge",
		judgesLead:
			"Each dot is the cut by one person: the mean of their criteria. The line is the common cut, the band the 95 % interval.",
		closer: "In round 2 the judges are closer together than in round 1.",
		farther:
			"In round 2 the judges are no closer together than in round 1. Ask what the discussion has made clear.",
	},
	borderline: {
		sentence: (value) =>
			`Calls graded exactly borderline (grade 2) have a mean of ${value}. That is the cut by this method.`,
		sure: (low, high) => `With so many calls, what fits lies from ${low} to ${high}.`,
		none: {
			"too-few":
				"It cannot be told: it takes at least 3 calls that were graded and have a result. Begin a new study with more calls.",
			"all-equal":
				"It cannot be told: all calls have one grade or one mean, and no line can be drawn. Begin a new study with calls that differ more.",
		},
		plot: "Grades and ratings",
		plotLead:
			"Each dot is a call: the further right, the better its grade; the higher, the higher its mean. The line goes through the middle of the dots; the upright bar at grade 2 is the cut with its 95 % interval.",
		chart: (n, value) => `${counted(n, "call")} by grade and mean; the cut is ${value}`,
		grade: "Grade",
		mean: "Mean",
		call: "Call",
		judges: "Graded by",
		table: "Show as a table",
		caption: "The calls with grade and mean",
		slope: "Slope",
		slopeMeans: "With each grade up the mean is higher by this.",
		rSquared: "R²",
		rSquaredMeans:
			"The part of what the means differ by that goes with the grades. 1 is all of it, 0 is none.",
		valueMeans: "The mean that the line has at grade 2.",
		errorMeans: "How far the cut would typically move with other calls like these.",
		intervalMeans: "Any cut in this span fits with the calls that were seen.",
		mean_of: "Where several people graded a call their mean is taken: each call counts once.",
	},
	impact: {
		title: "If this cut were used",
		sentence: (at, all, now, cut, before) =>
			`Of ${counted(all, "call")} released by this rubric version at your centres, ${at} ${at === 1 ? "has" : "have"} a mean of ${cut} or more. With the cut in use, ${before}, it is ${now}.`,
		bounds: (low, high) => `At the low end of the 95 % interval it would be ${low}, at the high end ${high}.`,
		only: "This is only to picture it: released results do not change, and passing also depends on safety criteria and critical errors.",
		none: "No call was released by this rubric version to picture it with.",
	},
	decide: {
		title: "Decide on the cut score",
		lead: "The panel's number is filled in, rounded to two decimals. You can choose another one; then say why.",
		cut: "Cut score",
		cutHint: "From 1 to 4, with two decimals at most. For example 2.75.",
		reason: "Why",
		reasonHint: "Who looked at it, what was weighed. The reason shows with the rubric.",
		final: "Once decided the study is closed and cannot be changed. Another cut takes another study.",
		button: "Decide on this cut score",
		errors: {
			needCut: "Write a number from 1 to 4 with two decimals at most.",
			needReason: "A reason is needed.",
			tooLong: "Longer than 2,000 characters.",
		},
		waits: "Whoever leads decides next.",
	},
	decided: {
		title: "The cut score is decided",
		sentence: (cut, by, at) => `${by} decided on the cut score ${cut} at ${at}.`,
		same: "It is the panel's number.",
		differs: (method) => `The panel's number is ${method}.`,
		noMethod: "The method gave no number.",
		taken: {
			nowhere:
				"It stands in no rubric yet. Somebody who writes the rubric puts it into the draft of the next version.",
			discarded: "The draft that had it was put away. It can be put into a new one.",
			draft: "It stands in the draft of the next version, which is to be published.",
			changed:
				"It was put into the draft of the next version, but somebody has changed the number there since. Put it in again if need be.",
			frozen: (version) =>
				`It stands in version ${version} of the rubric, and cannot change in that version.`,
			other: (version) =>
				`The draft was published as version ${version}, but with another cut: somebody changed the number before. It can be put into the next draft again.`,
		},
		toDraft: "Open the draft",
		toVersion: (version) => `Open version ${version}`,
		button: "Put this cut into the rubric's draft",
		taking:
			"It is written into the pass rule of the open draft; where there is none, one is begun from the version in use. Only the next version changes: published versions and released results stay as they are.",
		editorOnly: "A judge who may write the rubric does this.",
	},
	abandon: {
		title: "Give this study up",
		lead: "The study stops and cannot be opened again. What was saved is kept; what was said in an open round is shown to nobody.",
		reason: "Why it is given up",
		button: "Give the study up",
	},
	abandoned: (by, at, reason) => `${by} gave this study up at ${at}: ${reason}`,
	history: {
		title: "What was done",
		columns: { at: "When", what: "What", why: "Reason" },
		caption: "The steps of the study, the first one first",
		line: (by, what) => `${by} ${what}`,
	},
};
