import { z } from "zod";
import { ownPassword, sessionDeed } from "../../app/features/account/account-form";
import { preferencesForm } from "../../app/features/account/preferences";
import { factorDeed, newEmailForm } from "../../app/features/account/second-factor-form";
import { credentials, forgottenForm } from "../../app/features/sign-in/credentials";
import type { RouteId } from "../../app/platform/permissions/route-access";
import { codeForm } from "../../app/platform/sign-in/code-form";
import { newPassword } from "../../app/platform/sign-in/new-password";
import type { RouteFuzz } from "./route-fuzz";

const text = z.string().max(100);
const passwords = ["một mật khẩu đủ dài", "correct horse battery staple"];

/** Signing in, and one's own account. */
export const SIGN_IN_FUZZ = {
	"sign-in": {
		who: null,
		renew: ["tries.none"],
		query: z.object({ to: text.optional(), "password-set": text.optional() }),
		form: credentials,
		known: {
			email: ["trainee@demo.langnghe.example", "nobody@demo.langnghe.example"],
			password: ["nghe-roi-hay-noi-111", "wrong"],
			to: ["/people", "//evil.example", "/\\evil.example", "/%2f%2fevil.example", "/calls?page=2"],
		},
	},
	"sign-in-code": {
		who: null,
		query: z.object({ to: text.optional() }),
		form: codeForm,
		neverDone: "needs the step between password and code: second-factor.spec.ts takes it",
	},
	"sign-in-set-up": {
		who: null,
		query: z.object({ to: text.optional() }),
		form: codeForm,
		neverDone: "needs the step between password and code: second-factor.spec.ts takes it",
	},
	"forgotten-password": {
		who: null,
		renew: ["tries.none"],
		form: forgottenForm,
		known: { email: ["mai.phuong@demo.langnghe.example", "<<uuid>>@demo.langnghe.example"] },
	},
	"confirm-email": {
		who: null,
		params: { ":secret": ["no-such-secret"] },
		neverDone: "needs a link that was mailed: mail.spec.ts follows one",
	},
	"sign-out": { who: "trainee" },
	"set-password": {
		who: null,
		params: { ":secret": ["<<link.usable>>"] },
		form: newPassword,
		known: { password: passwords, repeat: passwords },
		renew: ["link.usable", "tries.none"],
	},
	account: {
		// Whose password changes here is asked for it nowhere else.
		who: "trainer2",
		renew: ["tries.none"],
		query: z.object({ "password-changed": text.optional() }),
		form: z.union([sessionDeed, ownPassword]),
		known: {
			sessionId: ["<<session.own>>", "<<session.foreign>>", "<<session.missing>>"],
			current: ["nghe-roi-hay-noi-111", "wrong"],
			password: passwords,
			repeat: passwords,
		},
	},
	"second-factor": {
		who: "trainee",
		renew: ["tries.none"],
		form: factorDeed,
		known: { password: ["nghe-roi-hay-noi-111", "wrong"], code: ["000000", "123 456"] },
	},
	email: {
		who: "trainee",
		renew: ["tries.none"],
		form: newEmailForm,
		known: {
			email: ["<<uuid>>@demo.langnghe.example", "admin@demo.langnghe.example"],
			password: ["nghe-roi-hay-noi-111", "nghe-roi-hay-noi-111", "wrong"],
		},
	},
	preferences: {
		who: "trainee",
		form: preferencesForm,
		known: { readingFactor: ["1", "0.5", "4"], to: ["/account", "//evil.example", "/%5cevil.example"] },
	},
} satisfies Partial<Record<RouteId, RouteFuzz>>;
