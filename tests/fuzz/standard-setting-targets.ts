import { z } from "zod";
import {
	callsDeed,
	callsFilter,
	gradeForm,
	judgementForm,
	newStudyForm,
	studiesFilter,
	studyDeed,
} from "../../app/features/standard-setting/study-forms";
import type { RouteId } from "../../app/platform/permissions/route-access";
import type { RouteFuzz } from "./route-fuzz";

const text = z.string().max(100);
const page = z.union([z.coerce.number().int().min(1).max(9), z.string()]);
const study = (name: string) => ({
	":studyId": [`<<study.${name}>>`, "<<study.foreign>>", "<<study.missing>>"],
});

/** Studies that set the cut of a rubric. */
export const STANDARD_SETTING_FUZZ = {
	"standard-setting": {
		who: "manager",
		query: studiesFilter.extend({ page }),
		known: { q: ["điểm", "%"], page: ["2", "9007199254740993"] },
	},
	"new-study": {
		who: "manager",
		form: newStudyForm,
		known: {
			key: ["<<uuid>>", "<<uuid>>", "<<study.open>>", "<<study.foreign>>"],
			name: ["Hội đồng tháng 12"],
			rubric: ["<<rubric.current>>", "<<rubric.current>>", "deadbeef"],
			centreId: ["ha-noi", "ha-noi", "da-nang", "no-such-centre"],
		},
	},
	study: {
		who: "manager",
		params: study("open"),
		form: studyDeed,
		known: {
			judgeId: ["<<person.trainer2>>", "<<person.foreign>>", "<<person.missing>>", "__proto__"],
			state: ["round-1", "preparing", "closed"],
			about: ["listening", "constructor"],
			cut: ["2,75", "4.01", "1e3"],
			builtOn: ["0", "3"],
			text: ["đã bàn"],
			reason: ["vì thế"],
		},
		renew: ["study.open"],
	},
	"study-calls": {
		who: "manager",
		params: study("calls"),
		query: callsFilter.extend({ page }),
		form: callsDeed,
		known: { callId: ["<<study.gradedCall>>", "<<call.foreign>>", "<<call.missing>>", "%"] },
		renew: ["study.calls"],
	},
	"study-call": {
		who: "trainer",
		params: {
			":studyId": ["<<study.graded>>", "<<study.open>>", "<<study.missing>>"],
			":callId": ["<<study.gradedCall>>", "<<call.own>>", "<<call.missing>>"],
		},
		form: gradeForm,
		known: { grade: ["1", "2", "4", "5"] },
	},
	judgement: {
		who: "trainer",
		params: study("open"),
		form: judgementForm.extend({ "level.listening": text.optional(), "level.__proto__": text.optional() }),
		known: {
			deed: ["save", "save", "hand-in"],
			builtOn: ["0", "0", "1", "9"],
			"level.listening": ["2.5", "2,5", "4.1", "1e1"],
		},
		renew: ["study.open"],
	},
} satisfies Partial<Record<RouteId, RouteFuzz>>;
