import type { LeaveKind } from "~/persistence/leaves.server";
import { defineMessages } from "~/platform/i18n/messages";

const kindsVi: Record<LeaveKind, string> = {
	maternity: "Nghỉ thai sản",
	sick: "Nghỉ ốm",
	study: "Đi học",
	other: "Lý do khác",
};
const kindsEn: Record<LeaveKind, string> = {
	maternity: "Maternity leave",
	sick: "Sick leave",
	study: "Study leave",
	other: "Another reason",
};

/** Moves between centres, leaves and returns. */
export const positionsTexts = defineMessages({
	vi: {
		move: "Chuyển đơn vị",
		moveTo: "Sang đơn vị",
		moveOn: "Ngày đầu tiên ở đơn vị mới",
		moveNote: "Vai trò ở đơn vị cũ kết thúc vào hôm trước. Hồ sơ đi theo người.",
		moveDo: "Chuyển",
		leaves: "Nghỉ dài ngày",
		none: "Chưa có lần nghỉ nào.",
		note: "Người đang nghỉ không bị tính là quá hạn. Vai trò, chứng nhận và việc đăng nhập không đổi. Chỉ ghi loại nghỉ, không ghi chi tiết.",
		kinds: kindsVi,
		kind: "Loại nghỉ",
		from: "Nghỉ từ ngày",
		to: "Đến hết ngày",
		toHint: "Để trống nếu chưa biết.",
		begin: "Ghi lần nghỉ này",
		beginTitle: "Ghi một lần nghỉ",
		span: (from: string, to: string) => `${from} đến hết ${to}`,
		since: (from: string) => `từ ${from}, chưa biết đến khi nào`,
		by: (name: string, at: string) => `${name} ghi lúc ${at}`,
		now: "đang nghỉ",
		lastDay: "Ngày nghỉ cuối cùng",
		end: "Ghi ngày trở lại",
		endDo: "Lưu ngày nghỉ cuối",
		withdraw: "Ghi nhầm, bỏ lần này",
	},
	en: {
		move: "Move to another centre",
		moveTo: "To the centre",
		moveOn: "First day at the new centre",
		moveNote: "The role at the old centre ends the day before. Records follow the person.",
		moveDo: "Move",
		leaves: "Leave",
		none: "There was no leave.",
		note: "Somebody on leave does not count as overdue. Roles, certificates and signing in stay. Only the kind is recorded, no details.",
		kinds: kindsEn,
		kind: "Kind of leave",
		from: "Away from",
		to: "Last day away",
		toHint: "Empty while nobody knows.",
		begin: "Record this leave",
		beginTitle: "Record a leave",
		span: (from: string, to: string) => `${from} to ${to}`,
		since: (from: string) => `since ${from}, with no end yet`,
		by: (name: string, at: string) => `recorded by ${name} at ${at}`,
		now: "away now",
		lastDay: "Last day away",
		end: "Record the return",
		endDo: "Save the last day",
		withdraw: "A mistake: take it back",
	},
});
