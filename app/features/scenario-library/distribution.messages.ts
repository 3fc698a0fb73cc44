import type { Dimension } from "~/domain/scenario/library-distribution";
import { counted } from "~/platform/i18n/english-count";
import { defineMessages } from "~/platform/i18n/messages";

/** How the library is spread, against the calls that are given. */
export const distributionTexts = defineMessages({
	vi: {
		title: "Kho kịch bản trải ra sao",
		back: "Về danh sách kịch bản",
		lead: (total: number, sealed: number) =>
			`${total} kịch bản đang dùng, trong đó ${sealed} kín. Mỗi dòng so phần của kho với phần mà từng tỉ lệ cuộc gọi sẽ rút.`,
		library: "Kho",
		dimensions: {
			category: "Theo loại cuộc gọi",
			callerType: "Theo người gọi",
			difficulty: "Theo độ khó",
			region: "Theo vùng của người gọi",
			language: "Theo ngôn ngữ",
		} as Record<Dimension, string>,
		languageNote: "Một kịch bản có nhiều ngôn ngữ được tính ở từng ngôn ngữ.",
		regions: {
			"north-mountains": "Trung du và miền núi phía Bắc",
			"red-river": "Đồng bằng sông Hồng",
			"north-central": "Bắc Trung Bộ",
			"south-central": "Duyên hải Nam Trung Bộ",
			highlands: "Tây Nguyên",
			"south-east": "Đông Nam Bộ",
			mekong: "Đồng bằng sông Cửu Long",
		} as Record<string, string>,
		unknown: "không rõ",
		percent: (share: number) => `${(share * 100).toFixed(1).replace(".", ",")} %`,
		table: "Xem bảng số",
		columns: { open: "Mở", sealed: "Kín", library: "Phần của kho" },
		tags: {
			title: "Điều chương trình đòi và kho kín có",
			lead: "Không ai được đánh giá hai lần trên cùng một kịch bản. Vì vậy mỗi nhãn cần nhiều hơn số cuộc phải đạt một kịch bản kín, cho người lần đầu chưa đạt.",
			table: "Nhãn mà chương trình đòi",
			columns: {
				programme: "Chương trình",
				tag: "Nhãn",
				need: "Phải đạt",
				sealed: "Kín",
				open: "Mở",
				state: "Kho kín",
			},
			missing: (count: number) => `thiếu ${count} kịch bản kín`,
			enough: "đủ",
			none: "Không chương trình nào đòi nhãn riêng.",
		},
	},
	en: {
		title: "How the library is spread",
		back: "Back to the scenarios",
		lead: (total: number, sealed: number) =>
			`${counted(total, "scenario")} in use, ${sealed} of them sealed. Each line sets the part of the library beside the part that each call mix would draw.`,
		library: "Library",
		dimensions: {
			category: "By category",
			callerType: "By caller",
			difficulty: "By difficulty",
			region: "By the caller's region",
			language: "By language",
		} as Record<Dimension, string>,
		languageNote: "A scenario in several languages counts in each of them.",
		regions: {
			"north-mountains": "Northern midlands and mountains",
			"red-river": "Red River delta",
			"north-central": "North central coast",
			"south-central": "South central coast",
			highlands: "Central highlands",
			"south-east": "South-east",
			mekong: "Mekong delta",
		} as Record<string, string>,
		unknown: "not known",
		percent: (share: number) => `${(share * 100).toFixed(1)}%`,
		table: "Show the table",
		columns: { open: "Open", sealed: "Sealed", library: "Part of the library" },
		tags: {
			title: "What programmes ask for, and what the sealed pool has",
			lead: "Nobody is assessed twice on the same scenario. So each tag takes one sealed scenario more than has to be passed, for whoever does not pass the first time.",
			table: "Tags that programmes ask for",
			columns: {
				programme: "Programme",
				tag: "Tag",
				need: "To pass",
				sealed: "Sealed",
				open: "Open",
				state: "Sealed pool",
			},
			missing: (count: number) => `${counted(count, "sealed scenario")} missing`,
			enough: "enough",
			none: "No programme asks for a tag.",
		},
	},
});
