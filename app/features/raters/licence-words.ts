import type { StatusName } from "~/domain/certification/status";
import { defineMessages } from "~/platform/i18n/messages";
import type { StateKind } from "~/ui/marks";

/** The shape in which a licence shows. */
export const LICENCE_SHAPE: Readonly<Record<StatusName, StateKind>> = {
	"not-started": "open",
	"in-progress": "open",
	eligible: "nearing",
	certified: "steady",
	expiring: "nearing",
	expired: "strained",
	suspended: "stopped",
	revoked: "stopped",
};

/** Where somebody stands with the rater licence. */
export const licenceWords = defineMessages<Readonly<Record<StatusName, string>>>({
	vi: {
		"not-started": "Chưa có giấy phép",
		"in-progress": "Đang học, chưa có giấy phép",
		eligible: "Đủ điều kiện, chờ cấp",
		certified: "Còn hiệu lực",
		expiring: "Sắp hết hạn",
		expired: "Hết hạn",
		suspended: "Đang tạm dừng",
		revoked: "Đã thu hồi",
	},
	en: {
		"not-started": "No licence",
		"in-progress": "In training, no licence yet",
		eligible: "Eligible, to be granted",
		certified: "Licensed",
		expiring: "Expiring soon",
		expired: "Expired",
		suspended: "Paused",
		revoked: "Revoked",
	},
});
