import { z } from "zod";
import { LANGUAGES } from "~/domain/shared/text";
import { typedText } from "~/domain/shared/typed-text";
import { ROLES } from "~/platform/permissions/signed-in";

const role = z.enum(ROLES, { error: "needRole" });
const centreId = z.string().min(1, "needCentre").max(200, "needCentre");

/** What the form of a new account sends; messages are keys of the texts. */
export const newAccount = z.object({
	name: z
		.string()
		.trim()
		.min(2, "needName")
		.max(100, "nameTooLong")
		.regex(/^[\p{L}\p{M}\p{Zs}.'’-]+$/u, "nameLetters")
		.pipe(typedText(100)),
	email: z.string().trim().toLowerCase().max(254, "needEmail").email("needEmail"),
	role,
	centreId,
	/** The language of the mail, and of the pages until the person chooses. */
	language: z.enum(LANGUAGES).optional(),
	/** The link is handed over (if nothing is said) or mailed. */
	deliver: z.enum(["hand", "mail"]).optional(),
});
export type NewAccount = z.output<typeof newAccount>;

const day = z.iso.date("needDay").refine((given) => given >= "2000-01-01" && given < "2100-01-01", "needDay");

/** Why somebody is away: no more of it than planning needs. */
export const LEAVE_KINDS = ["maternity", "sick", "study", "other"] as const;

/** Why a person is erased. */
export const ERASURE_GROUNDS = ["own-request", "purpose-ended", "authority"] as const;

/** What can be done to an account. */
export const accountDeed = z.discriminatedUnion("deed", [
	z.object({ deed: z.literal("give-role"), role, centreId, from: day }),
	z.object({ deed: z.literal("end-role"), holdingId: z.uuid() }),
	z.object({ deed: z.literal("end-role-on"), holdingId: z.uuid(), lastDay: day }),
	z.object({
		deed: z.literal("move-role"),
		holdingId: z.uuid(),
		toCentreId: centreId,
		/** First day at the new centre. */
		movesOn: day,
	}),
	z.object({
		deed: z.literal("begin-leave"),
		kind: z.enum(LEAVE_KINDS, { error: "needLeaveKind" }),
		leaveFrom: day,
		/** Last day; "": nobody knows yet. */
		leaveTo: z.union([z.literal(""), day]),
	}),
	z.object({ deed: z.literal("end-leave"), leaveId: z.uuid(), lastDay: day }),
	z.object({ deed: z.literal("withdraw-leave"), leaveId: z.uuid() }),
	z.object({ deed: z.literal("disable") }),
	z.object({ deed: z.literal("enable") }),
	z.object({ deed: z.literal("new-link") }),
	z.object({ deed: z.literal("mail-link") }),
	z.object({ deed: z.literal("reset-factor") }),
	z.object({ deed: z.literal("sign-out-everywhere") }),
	z.object({
		deed: z.literal("erase"),
		ground: z.enum(ERASURE_GROUNDS, { error: "needGround" }),
		/** The number of the request or decision: a file's, never a name. */
		reference: z.string().trim().min(1, "needReference").pipe(typedText(60)),
		/** Typed once more, so that nobody is erased by a slip. */
		email: z.string().trim().toLowerCase().max(254, "wrongEmail"),
	}),
]);
export type AccountDeed = z.output<typeof accountDeed>;
