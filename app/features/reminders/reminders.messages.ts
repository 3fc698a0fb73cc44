import { defineMessages } from "~/platform/i18n/messages";

/** What is written about the end of certificates. Subjects name nobody: they are read on locked telephones. */
export const reminderTexts = defineMessages({
	vi: {
		greeting: (name: string) => `Chào ${name},`,
		fewer: (address: string) => `Muốn nhận ít thư nhắc hơn: ${address}`,
		farewell: "Lắng Nghe, hệ thống đào tạo của Tổng đài 111",
		own: {
			soon: {
				subject: (days: number) => `Chứng nhận của bạn còn ${days} ngày`,
				text: (programme: string, until: string) =>
					`Chứng nhận “${programme}” của bạn có hiệu lực đến hết ngày ${until}. Trong hồ sơ có ghi còn thiếu gì để gia hạn:`,
			},
			last: {
				subject: "Hôm nay là ngày cuối của chứng nhận",
				text: (programme: string, until: string) =>
					`Chứng nhận “${programme}” của bạn hết hiệu lực sau hôm nay, ngày ${until}. Trong hồ sơ có ghi còn thiếu gì để gia hạn:`,
			},
			over: {
				subject: "Chứng nhận của bạn đã hết hiệu lực",
				text: (programme: string, until: string) =>
					`Chứng nhận “${programme}” của bạn đã hết hiệu lực; ngày cuối là ${until}. Trong hồ sơ có ghi cần làm gì để được chứng nhận lại:`,
			},
		},
		manager: {
			soon: {
				subject: (days: number) => `Một chứng nhận ở đơn vị bạn còn ${days} ngày`,
				text: (holder: string, programme: string, until: string) =>
					`Chứng nhận “${programme}” của ${holder} có hiệu lực đến hết ngày ${until}. Xem hồ sơ:`,
			},
			last: {
				subject: "Một chứng nhận ở đơn vị bạn đến ngày cuối",
				text: (holder: string, programme: string, until: string) =>
					`Chứng nhận “${programme}” của ${holder} hết hiệu lực sau hôm nay, ngày ${until}. Xem hồ sơ:`,
			},
			over: {
				subject: "Một chứng nhận ở đơn vị bạn đã hết hiệu lực",
				text: (holder: string, programme: string, until: string) =>
					`Chứng nhận “${programme}” của ${holder} đã hết hiệu lực; ngày cuối là ${until}. Xem hồ sơ:`,
			},
		},
	},
	en: {
		greeting: (name: string) => `Hello ${name},`,
		fewer: (address: string) => `To be reminded less often: ${address}`,
		farewell: "Lắng Nghe, training for the 111 hotline",
		own: {
			soon: {
				subject: (days: number) => `Your certificate ends in ${days} ${days === 1 ? "day" : "days"}`,
				text: (programme: string, until: string) =>
					`Your certificate “${programme}” is valid until the end of ${until}. Your record says what is missing to renew it:`,
			},
			last: {
				subject: "Your certificate ends today",
				text: (programme: string, until: string) =>
					`Your certificate “${programme}” ends with today, ${until}. Your record says what is missing to renew it:`,
			},
			over: {
				subject: "Your certificate has expired",
				text: (programme: string, until: string) =>
					`Your certificate “${programme}” has expired; its last day was ${until}. Your record says what it takes to be certified again:`,
			},
		},
		manager: {
			soon: {
				subject: (days: number) =>
					`A certificate in your centre ends in ${days} ${days === 1 ? "day" : "days"}`,
				text: (holder: string, programme: string, until: string) =>
					`The certificate “${programme}” of ${holder} is valid until the end of ${until}. Their record:`,
			},
			last: {
				subject: "A certificate in your centre ends today",
				text: (holder: string, programme: string, until: string) =>
					`The certificate “${programme}” of ${holder} ends with today, ${until}. Their record:`,
			},
			over: {
				subject: "A certificate in your centre has expired",
				text: (holder: string, programme: string, until: string) =>
					`The certificate “${programme}” of ${holder} has expired; its last day was ${until}. Their record:`,
			},
		},
	},
});
