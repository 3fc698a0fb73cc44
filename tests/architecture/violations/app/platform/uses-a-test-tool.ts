import { WHO } from "../../../../setup/sessions";

export const people = WHO;
