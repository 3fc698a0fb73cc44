import { defineMessages } from "~/platform/i18n/messages";

/** The recorder on the desk and on the phone: notice, consent, and how the microphone is. */
export const recorderTexts = defineMessages({
	vi: {
		title: "Ghi âm cuộc đóng vai",
		asked: "Cuộc này được xin ghi âm",
		notice: {
			what: "Micro của máy này ghi tiếng nói trong cuộc đóng vai. Ngồi cùng phòng hoặc bật loa ngoài thì micro nghe cả người kia, nên chỉ ghi khi cả hai đồng ý.",
			why: "Để học viên và giảng viên nghe lại từng lượt, cạnh nhật ký của cuộc gọi.",
			who: "Ai nghe được: học viên của cuộc này và giảng viên của trung tâm. Không ai khác, kể cả quản lý.",
			until: (days: number) =>
				`Giữ ${days} ngày rồi xoá. Một trong hai người rút lại lúc nào cũng được, khi đó tiếng của cả cuộc bị xoá ngay.`,
			free: "Không đồng ý cũng không sao: cuộc đóng vai vẫn diễn ra như thường, không ai bị chấm khác đi.",
		},
		read: "Ghi gì, ai nghe được, giữ bao lâu",
		agree: "Tôi đồng ý, bật micro",
		on: {
			ringing: "Micro đang mở, chưa ghi: chờ nhấc máy",
			open: "Đang ghi âm",
			"last-words": "Đang ghi câu cuối, 20 giây nữa thì tắt",
		},
		alone: "Chưa ghi: còn chờ người kia đồng ý.",
		level: "Độ lớn của tiếng",
		stop: "Tắt micro",
		resume: "Bật micro ghi tiếp",
		paused: "Micro đang tắt, không ghi.",
		over: "Cuộc gọi đã xong, micro đã tắt.",
		withdraw: "Rút lại và xoá",
		withdrawTitle: "Xoá bản ghi âm của cuộc này?",
		withdrawText: "Mọi đoạn đã ghi trong cuộc, của bạn và của người kia, bị xoá ngay và không lấy lại được.",
		cancel: "Để nguyên",
		waiting: (n: number) => `${n} đoạn chưa gửi được, còn giữ trên máy này. Đừng đóng trang.`,
		trouble: {
			insecure:
				"Trình duyệt chỉ cho dùng micro qua HTTPS hoặc trên chính máy chủ. Cuộc đóng vai vẫn diễn ra; muốn ghi âm, nhờ người vận hành bật HTTPS.",
			unsupported: "Trình duyệt này không ghi được âm thanh WebM. Hãy dùng Chrome, Edge hoặc Firefox.",
			refused:
				"Trình duyệt chưa được phép dùng micro. Mở quyền cho trang này (biểu tượng bên cạnh địa chỉ), rồi bấm lại.",
			missing: "Máy này không có micro nào. Cắm micro rồi bấm lại.",
			busy: "Chương trình khác đang giữ micro. Tắt chương trình đó rồi bấm lại.",
			unplugged: "Micro vừa bị rút ra. Những gì đã ghi vẫn còn; cắm lại rồi bật micro ghi tiếp.",
			silent: "Mười giây rồi micro không có tiếng. Xem có đang tắt tiếng hay chọn nhầm micro không.",
			full: "Kho lưu bản ghi đã đầy. Những đoạn sau còn giữ trên máy này và được gửi lại. Cuộc đóng vai vẫn diễn ra; báo người vận hành.",
			store:
				"Kho lưu bản ghi chưa trả lời. Những đoạn sau còn giữ trên máy này và được gửi lại. Cuộc đóng vai vẫn diễn ra.",
			offline: "Chưa nối được máy chủ, nên micro chưa ghi. Đợi một lát rồi bấm lại.",
			over: "Cuộc gọi đã kết thúc, không ghi thêm nữa.",
			lost: "Những đoạn cuối không gửi kịp và đã mất: cuộc gọi xong quá lâu rồi. Những gì gửi được trước đó vẫn còn.",
			elsewhere: "Bạn đang ghi ở một cửa sổ khác, nên micro ở đây đã tắt.",
			gone: "Không ghi nữa: sự đồng ý đã được rút lại hoặc bạn không còn trong cuộc này. Những gì đã ghi bị xoá.",
			removed: "Đã rút lại. Bản ghi âm của cuộc này đã bị xoá.",
			notRead: "Có đoạn máy chủ không đọc được và đã bỏ. Nếu còn thấy dòng này, tắt rồi bật lại micro.",
			notWithdrawn: "Micro đã tắt nhưng lời rút lại chưa tới máy chủ. Bấm “Rút lại và xoá” lần nữa.",
		},
	},
	en: {
		title: "Recording of this role-play",
		asked: "This role-play asks to be recorded",
		notice: {
			what: "This machine's microphone records what is said in the role-play. In one room, or through a loudspeaker, it hears the other person, too; so nothing is recorded until both of you agree.",
			why: "So that the trainee and the trainer can listen to each turn again, beside the log of the call.",
			who: "Who may hear it: this call's trainee and the trainers of the centre. Nobody else, managers neither.",
			until: (days: number) =>
				`It is kept for ${days} days and then deleted. Either of you can take it back at any time; then all voices of the call are deleted at once.`,
			free: "If you do not agree, nothing follows from it: the role-play goes on, and nobody is rated differently.",
		},
		read: "What is recorded, who hears it, how long it is kept",
		agree: "I agree, turn the microphone on",
		on: {
			ringing: "The microphone is on; nothing is recorded until the call is answered",
			open: "Recording",
			"last-words": "Recording the last line; off in 20 seconds",
		},
		alone: "Not recording yet: the other person has still to agree.",
		level: "How loud it is",
		stop: "Turn the microphone off",
		resume: "Turn it on and go on recording",
		paused: "The microphone is off; nothing is recorded.",
		over: "The call is over and the microphone is off.",
		withdraw: "Take back and delete",
		withdrawTitle: "Delete the recording of this call?",
		withdrawText:
			"Everything recorded in this call, of you and of the other person, is deleted at once and cannot be brought back.",
		cancel: "Leave it",
		waiting: (n: number) =>
			`${n === 1 ? "1 piece is" : `${n} pieces are`} not sent yet and kept on this machine. Do not close the page.`,
		trouble: {
			insecure:
				"Browsers give the microphone only to pages over HTTPS or on the machine itself. The role-play goes on; for recording, ask whoever operates the product for HTTPS.",
			unsupported: "This browser cannot record WebM sound. Use Chrome, Edge or Firefox.",
			refused:
				"The browser may not use the microphone. Allow it for this page (the sign beside the address) and press again.",
			missing: "This machine has no microphone. Plug one in and press again.",
			busy: "Another program holds the microphone. Close it and press again.",
			unplugged:
				"The microphone was unplugged. What was recorded is kept; plug it in and turn the microphone on again.",
			silent: "Nothing has come from the microphone for ten seconds. Is it muted, or is it another one?",
			full: "The store for recordings is full. What comes now is kept on this machine and sent again. The role-play goes on; tell whoever operates the product.",
			store:
				"The store for recordings does not answer. What comes now is kept on this machine and sent again. The role-play goes on.",
			offline: "The server could not be reached, so nothing is recorded. Wait a moment and press again.",
			over: "The call has ended; nothing more is recorded.",
			lost: "The last pieces were not sent in time and are lost: the call ended too long ago. What was sent before is kept.",
			elsewhere: "You are recording in another window, so the microphone is off here.",
			gone: "Nothing more is recorded: somebody took their agreement back, or you are no longer in this call. What was recorded is deleted.",
			removed: "Taken back. The recording of this call is deleted.",
			notRead:
				"The server could not read a piece and left it out. If this stays, turn the microphone off and on again.",
			notWithdrawn:
				"The microphone is off, but the server does not know yet that you took it back. Press “Take back and delete” again.",
		},
	},
});
export type Trouble = keyof (typeof recorderTexts)["vi"]["trouble"];
