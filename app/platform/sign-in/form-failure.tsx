import { useTexts } from "~/platform/i18n/language";
import { Notice } from "~/ui/notice";
import { minutesOf, waitTexts } from "./wait.messages";

/** What a form's action says when it refuses: keys of the texts by field, `form` for all of it. */
export interface FormAnswer {
	readonly errors?: Readonly<Record<string, string>>;
	readonly retrySeconds?: number;
}

/** Why a form was refused as a whole; nothing where it was not. Everything but "too-many" is the form's own. */
export function FormFailure({
	answer,
	tooMany,
	others,
	className,
}: {
	answer?: FormAnswer;
	/** What to say to whoever has to wait; it is given the time in words. */
	tooMany: (wait: string) => string;
	others?: Readonly<Record<string, string>>;
	className?: string;
}) {
	const { minutes } = useTexts(waitTexts);
	const { errors, retrySeconds = 60 } = answer ?? {};
	const reason = errors?.form ?? "";
	const said = reason === "too-many" ? tooMany(minutes(minutesOf(retrySeconds))) : others?.[reason];
	if (!said) return null;
	return (
		<Notice kind="error" role="alert" className={className}>
			{said}
		</Notice>
	);
}
