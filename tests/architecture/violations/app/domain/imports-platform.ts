import { settings } from "../platform/settings";

export const limit = settings.limit;
