import type { StatusName } from "~/domain/certification/status";
import { defineMessages } from "./messages";

/** A status in a programme, in words. */
export const statusTexts = defineMessages({
	vi: {
		"not-started": "Chưa bắt đầu",
		"in-progress": "Đang học",
		eligible: "Đủ điều kiện, chờ ký",
		certified: "Còn hiệu lực",
		expiring: "Sắp hết hạn",
		expired: "Hết hạn",
		suspended: "Tạm dừng",
		revoked: "Đã thu hồi",
	} satisfies Record<StatusName, string>,
	en: {
		"not-started": "Not started",
		"in-progress": "In progress",
		eligible: "Eligible, to be signed",
		certified: "Certified",
		expiring: "Expiring soon",
		expired: "Expired",
		suspended: "Suspended",
		revoked: "Revoked",
	} satisfies Record<StatusName, string>,
});
