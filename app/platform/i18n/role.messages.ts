import type { Role } from "~/platform/permissions/signed-in";
import { defineMessages } from "./messages";

/** A role, in words. */
export const roleTexts = defineMessages<Record<Role, string>>({
	vi: {
		trainee: "Học viên",
		trainer: "Giảng viên",
		manager: "Quản lý",
		administrator: "Quản trị",
	},
	en: {
		trainee: "Trainee",
		trainer: "Trainer",
		manager: "Manager",
		administrator: "Administrator",
	},
});
