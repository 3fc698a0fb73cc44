import { zodResolver } from "@hookform/resolvers/zod";
import { useNavigation, useSubmit } from "@remix-run/react";
import { type FormEvent, useEffect } from "react";
import { type DefaultValues, type FieldValues, type Path, useForm } from "react-hook-form";
import type { z } from "zod";

interface Answer {
	errors?: Record<string, string>;
}

/**
 * A form that is checked by the same schema in the browser (React Hook Form) and on the server, and that also
 * works as a plain HTML post. `error(name)` is the key of the message to show at a field.
 */
export function useCheckedForm<Values extends FieldValues>(
	schema: z.ZodType<Values, Values>,
	{ answer, defaults }: { answer?: Answer | null; defaults?: DefaultValues<Values> },
) {
	const submit = useSubmit();
	const navigation = useNavigation();
	const form = useForm<Values>({ resolver: zodResolver(schema), defaultValues: defaults });
	const { setError } = form;
	// What only the server knew (an address that is taken) stands at the field until that field is mended.
	useEffect(() => {
		for (const [name, message] of Object.entries(answer?.errors ?? {}))
			setError(name as Path<Values>, { type: "server", message });
	}, [answer, setError]);
	return {
		register: form.register,
		busy: navigation.state !== "idle" && navigation.formMethod === "POST",
		onSubmit: (event: FormEvent<HTMLFormElement>) => {
			const target = event.currentTarget;
			const submitter = (event.nativeEvent as SubmitEvent).submitter;
			event.preventDefault();
			void form.handleSubmit(() =>
				submit(submitter instanceof HTMLButtonElement && submitter.name ? submitter : target),
			)();
		},
		error: (name: Path<Values>): string | undefined => {
			const own = form.formState.errors[name]?.message;
			return typeof own === "string" ? own : form.formState.isDirty ? undefined : answer?.errors?.[name];
		},
	};
}
