import { Form } from "@remix-run/react";
import type { RoomView } from "~/domain/live/presence";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { deskTexts } from "./desk.messages";

/** Where whoever plays the caller is lost, another trainer of the centre may go on for them. */
export function TakeOver({ room, refused }: { room: RoomView; refused: boolean }) {
	const texts = useTexts(deskTexts).takeOver;
	if (room.trainerThere)
		return refused ? (
			<Notice kind="warning" role="status" className="mx-4 mt-3 sm:mx-6">
				{texts.late}
			</Notice>
		) : null;
	return (
		<Notice kind="warning" role="status" className="mx-4 mt-3 sm:mx-6">
			<p>{texts.lead(room.trainerName)}</p>
			<Form method="post" reloadDocument className="mt-2">
				<Button kind="main" name="deed" value="take-over">
					{texts.button}
				</Button>
			</Form>
		</Notice>
	);
}
