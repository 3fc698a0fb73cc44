import { CERTIFICATES_TABLE } from "./permissions.certificates.table";
import { COURSES_TABLE } from "./permissions.courses.table";
import { LIVE_TABLE } from "./permissions.live.table";
import { LIVE_SESSIONS_TABLE } from "./permissions.live-sessions.table";
import { NOTICE_TABLE } from "./permissions.notice.table";
import { OVERVIEW_TABLE } from "./permissions.overview.table";
import { PEOPLE_TABLE } from "./permissions.people.table";
import { PROGRAMMES_TABLE } from "./permissions.programmes.table";
import { RATERS_TABLE } from "./permissions.raters.table";
import { RECORDINGS_TABLE } from "./permissions.recordings.table";
import { STANDARD_SETTING_TABLE } from "./permissions.standard-setting";

/** The parts of the table (permissions.table.ts) that stand in files of their own. */
export const PARTS: readonly string[] = [
	COURSES_TABLE,
	CERTIFICATES_TABLE,
	LIVE_TABLE,
	LIVE_SESSIONS_TABLE,
	NOTICE_TABLE,
	OVERVIEW_TABLE,
	PEOPLE_TABLE,
	PROGRAMMES_TABLE,
	RATERS_TABLE,
	RECORDINGS_TABLE,
	STANDARD_SETTING_TABLE,
];
