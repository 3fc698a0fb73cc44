import type { HelpText } from "./help-text";

/** What help says about certificates. */
export const CERTIFICATES_EN = {
	certificates: {
		title: "Certificates",
		purpose: "Who holds a certificate, who has earned one, and the papers that were issued.",
		doing: [
			"A manager opens somebody's page from the list, and issues, renews, suspends or revokes there. Nobody signs for themself.",
			"The button to issue is there only when every requirement is met; the page says what is missing.",
			"Suspending and revoking ask for a reason. The holder can read it.",
			"A critical error that is confirmed in a call of somebody certified opens a decision with a due day. It suspends nothing by itself.",
			"The paper is a PDF of one page with a number and a QR code. An old one stays verifiable after a renewal.",
			"The button below the list prints every paper in force of the people whom the sentence leaves into one ZIP file, to be downloaded when it is done.",
		],
		kept: "Every decision is kept with who signed, the day and the reason, and cannot be changed later.",
	},
	"certificate-verifying": {
		title: "Verifying a certificate",
		purpose: "For anybody with a certificate in their hand: whether it holds today.",
		doing: [
			"Scan the QR code on the paper, or type the number printed on it and press Verify.",
			"The page answers: valid, expired, suspended, revoked, or by which number it was replaced.",
		],
		kept: "The page tells what is printed on the paper. Who verified is not kept.",
	},
} satisfies Record<string, HelpText>;
