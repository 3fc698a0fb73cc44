import { PARTS } from "./permissions.parts";

/**
 * What the product has to answer, for every route × who asks × what is asked for. Written out by hand, so that a
 * change of the policy shows here.
 *
 * Who: trainee, trainer and manager of Hà Nội, the manager of Đà Nẵng, the national administrator, an administrator of
 * Đà Nẵng, nobody.
 *
 * What: `mine` is the demo trainee (or theirs), `sibling` a colleague in Hà Nội, `below` one of a centre below Hà Nội,
 * `foreign` one of Đà Nẵng, `trainer` the trainer of Hà Nội, `self` whoever asks, `above` the national administrator, `missing` nothing that exists.
 *
 * `in` is a redirect to the sign-in page. A POST is an empty one, so 422 (or 409: the result is not ready, 302: done)
 * means that whoever asks got past the permissions.
 */
export const COLUMNS = [
	"trainee",
	"trainer",
	"manager",
	"foreignManager",
	"administrator",
	"foreignAdministrator",
	"nobody",
] as const;

const TABLE = `
# route           method what     trainee trainer manager m.danang admin a.danang nobody
home              GET    -        200     200     200     200      200   200      in
home              POST   -        405     405     405     405      405   405      405
sign-in           GET    -        302     302     302     302      302   302      200
sign-in           POST   -        302     302     302     302      302   302      422
sign-in-code      GET    -        in      in      in      in       in    in       in
sign-in-code      POST   -        in      in      in      in       in    in       in
sign-in-set-up    GET    -        200     200     200     200      200   200      200
sign-in-set-up    POST   -        in      in      in      in       in    in       in
forgotten-password GET   -        200     200     200     200      200   200      200
forgotten-password POST  -        422     422     422     422      422   422      422
sign-out          GET    -        302     302     302     302      302   302      302
sign-out          POST   -        in      in      in      in       in    in       in
set-password      GET    missing  404     404     404     404      404   404      404
set-password      POST   missing  422     422     422     422      422   422      422
account           GET    -        200     200     200     200      200   200      in
account           POST   -        422     422     422     422      422   422      in
second-factor     GET    -        200     200     200     200      200   200      in
second-factor     POST   -        422     422     422     422      422   422      in
email             GET    -        200     200     200     200      200   200      in
email             POST   -        422     422     422     422      422   422      in
confirm-email     GET    missing  404     404     404     404      404   404      404
confirm-email     POST   missing  404     404     404     404      404   404      404
preferences       GET    -        302     302     302     302      302   302      302
preferences       POST   -        302     302     302     302      302   302      302
scenarios         GET    -        200     200     200     200      200   200      in
scenarios         POST   -        405     405     405     405      405   405      405
scenario          GET    open     200     200     200     200      200   200      in
scenario          GET    sealed   404     200     404     404      404   404      in
scenario          GET    missing  404     404     404     404      404   404      in
scenario          POST   open     302     403     403     403      403   403      in
scenario          POST   sealed   404     403     403     403      403   403      in
scenario          POST   missing  404     403     403     403      403   403      in
scenario-chart    GET    open     403     200     403     403      403   403      in
scenario-chart    GET    sealed   403     200     403     403      403   403      in
scenario-chart    GET    missing  403     404     403     403      403   403      in
scenario-chart    POST   open     405     405     405     405      405   405      405
scenario-try      GET    open     403     200     403     403      403   403      in
scenario-try      GET    sealed   403     200     403     403      403   403      in
scenario-try      GET    missing  403     404     403     403      403   403      in
scenario-try      POST   open     405     405     405     405      405   405      405
scenario-versions GET    open     403     200     403     403      403   403      in
scenario-versions GET    sealed   403     200     403     403      403   403      in
scenario-versions GET    missing  403     404     403     403      403   403      in
scenario-versions POST   open     405     405     405     405      405   405      405
scenario-script   GET    open     403     200     403     403      403   403      in
scenario-script   GET    sealed   403     200     403     403      403   403      in
scenario-script   GET    missing  403     404     403     403      403   403      in
scenario-script   POST   open     405     405     405     405      405   405      405
scenario-teaching GET    open     403     200     403     403      403   403      in
scenario-teaching GET    sealed   403     200     403     403      403   403      in
scenario-teaching GET    missing  403     404     403     403      403   403      in
scenario-teaching POST   open     405     405     405     405      405   405      405
library-distribution GET  -       403     200     403     403      403   403      in
library-distribution POST -       405     405     405     405      405   405      405
drafts            GET    -        403     200     403     403      403   403      in
drafts            POST   -        403     422     403     403      403   403      in
draft             GET    open     403     200     403     403      403   403      in
draft             GET    missing  403     404     403     403      403   403      in
draft             POST   open     403     422     403     403      403   403      in
draft             POST   missing  403     404     403     403      403   403      in
try-draft         GET    open     403     200     403     403      403   403      in
try-draft         GET    missing  403     404     403     403      403   403      in
try-draft         POST   open     405     405     405     405      405   405      405
assignment        GET    mine     200     403     403     403      403   403      in
assignment        GET    sibling  404     403     403     403      403   403      in
assignment        GET    missing  404     403     403     403      403   403      in
assignment        POST   mine     302     403     403     403      403   403      in
assignment        POST   sibling  404     403     403     403      403   403      in
assignment        POST   missing  404     403     403     403      403   403      in

rubrics           GET    -        403     200     200     200      403   403      in
rubrics           POST   -        405     405     405     405      405   405      405
rubric            GET    open     403     200     200     200      403   403      in
rubric            GET    missing  403     404     404     404      403   403      in
rubric            POST   open     405     405     405     405      405   405      405
rubric-drafts     GET    -        404     404     404     404      404   404      404
rubric-drafts     POST   -        403     404     403     403      403   403      in
rubric-draft      GET    open     403     200     403     403      403   403      in
rubric-draft      GET    missing  403     404     403     403      403   403      in
rubric-draft      POST   open     403     422     403     403      403   403      in
rubric-draft      POST   missing  403     404     403     403      403   403      in
rubric-part       GET    open     403     200     403     403      403   403      in
rubric-part       GET    missing  403     404     403     403      403   403      in
rubric-part       POST   open     403     422     403     403      403   403      in
rubric-part       POST   missing  403     404     403     403      403   403      in
publish-rubric    GET    open     403     200     403     403      403   403      in
publish-rubric    GET    missing  403     404     403     403      403   403      in
publish-rubric    POST   open     403     422     403     403      403   403      in
publish-rubric    POST   missing  403     404     403     403      403   403      in

directory         GET    -        200     200     200     200      200   200      in
directory         POST   -        405     405     405     405      405   405      405
directory-due     GET    -        403     200     200     200      403   403      in
directory-due     POST   -        405     405     405     405      405   405      405
new-agency        GET    -        403     200     200     200      403   403      in
new-agency        POST   -        403     422     422     422      403   403      in
agency            GET    agency   200     200     200     200      200   200      in
agency            GET    missing  404     404     404     404      404   404      in
agency            POST   agency   403     422     422     422      403   403      in
agency            POST   missing  403     404     404     404      403   403      in
edit-agency       GET    agency   403     200     200     200      403   403      in
edit-agency       GET    missing  403     404     404     404      403   403      in
edit-agency       POST   agency   403     422     422     422      403   403      in
edit-agency       POST   missing  403     404     404     404      403   403      in

calls             GET    -        200     403     403     403      403   403      in
calls             POST   -        405     405     405     405      405   405      405
own-progress      GET    -        200     403     403     403      403   403      in
own-progress      POST   -        405     405     405     405      405   405      405
call              GET    mine     302     403     403     403      403   403      in
call              GET    sibling  404     403     403     403      403   403      in
call              GET    foreign  404     403     403     403      403   403      in
call              GET    missing  404     403     403     403      403   403      in
call              POST   mine     302     403     403     403      403   403      in
call              POST   sibling  404     403     403     403      403   403      in
call              POST   foreign  404     403     403     403      403   403      in
turn              GET    mine     404     404     404     404      404   404      404
turn              POST   mine     422     403     403     403      403   403      401
turn              POST   sibling  404     403     403     403      403   403      401
turn              POST   foreign  404     403     403     403      403   403      401
turn              POST   missing  404     403     403     403      403   403      401
case-record       GET    mine     404     404     404     404      404   404      404
case-record       POST   mine     422     403     403     403      403   403      401
case-record       POST   sibling  404     403     403     403      403   403      401
case-record       POST   foreign  404     403     403     403      403   403      401
case-record       POST   missing  404     403     403     403      403   403      401
debrief           GET    mine     200     200     200     404      403   403      in
debrief           GET    sibling  404     200     200     404      403   403      in
debrief           GET    below    404     200     200     404      403   403      in
debrief           GET    foreign  404     404     404     200      403   403      in
debrief           GET    missing  404     404     404     404      403   403      in
debrief           POST   mine     422     403     403     403      403   403      in
debrief           POST   sibling  404     403     403     403      403   403      in
debrief           POST   foreign  404     403     403     403      403   403      in
debrief           POST   missing  404     403     403     403      403   403      in
what-if           GET    mine     404     404     404     404      404   404      404
what-if           POST   mine     302     403     403     403      403   403      in
what-if           POST   sibling  404     403     403     403      403   403      in
what-if           POST   foreign  404     403     403     403      403   403      in
what-if           POST   missing  404     403     403     403      403   403      in
objection         GET    mine     200     403     403     403      403   403      in
objection         GET    sibling  404     403     403     403      403   403      in
objection         POST   mine     422     403     403     403      403   403      in
objection         POST   sibling  404     403     403     403      403   403      in
objection         POST   foreign  404     403     403     403      403   403      in
objection         POST   missing  404     403     403     403      403   403      in
wellbeing         GET    mine     404     404     404     404      404   404      404
wellbeing         POST   mine     302     403     403     403      403   403      in
wellbeing         POST   sibling  404     403     403     403      403   403      in
wellbeing         POST   foreign  404     403     403     403      403   403      in

assessments       GET    -        403     200     403     403      403   403      in
assessments       POST   -        405     405     405     405      405   405      405
machine-agreement GET    -        403     200     403     403      403   403      in
machine-agreement POST   -        405     405     405     405      405   405      405
machine-pairs     GET    -        403     200     403     403      403   403      in
machine-pairs     POST   -        405     405     405     405      405   405      405
assessment        GET    mine     403     200     403     403      403   403      in
assessment        GET    sibling  403     200     403     403      403   403      in
assessment        GET    below    403     200     403     403      403   403      in
assessment        GET    foreign  403     404     403     403      403   403      in
assessment        GET    practice 403     404     403     403      403   403      in
assessment        GET    missing  403     404     403     403      403   403      in
assessment        POST   mine     405     405     405     405      405   405      405
save-assessment   GET    mine     404     404     404     404      404   404      404
save-assessment   POST   mine     403     422     403     403      403   403      401
save-assessment   POST   below    403     422     403     403      403   403      401
save-assessment   POST   foreign  403     404     403     403      403   403      401
save-assessment   POST   missing  403     404     403     403      403   403      401
decision          GET    mine     403     200     403     403      403   403      in
decision          GET    foreign  403     404     403     403      403   403      in
decision          POST   mine     403     422     403     403      403   403      in
decision          POST   below    403     422     403     403      403   403      in
decision          POST   foreign  403     404     403     403      403   403      in
assessment-step   GET    mine     403     200     403     403      403   403      in
assessment-step   GET    foreign  403     404     403     403      403   403      in
assessment-step   POST   mine     403     422     403     403      403   403      in
assessment-step   POST   below    403     422     403     403      403   403      in
assessment-step   POST   foreign  403     404     403     403      403   403      in
assessment-step   POST   missing  403     404     403     403      403   403      in
release           GET    mine     403     200     403     403      403   403      in
release           GET    foreign  403     404     403     403      403   403      in
release           POST   mine     403     409     403     403      403   403      in
release           POST   foreign  403     404     403     403      403   403      in
release           POST   missing  403     404     403     403      403   403      in

people            GET    -        403     200     200     200      403   403      in
people            POST   -        405     405     405     405      405   405      405
record            GET    self     200     200     200     200      403   403      in
record            GET    mine     200     200     200     404      403   403      in
record            GET    sibling  404     200     200     404      403   403      in
record            GET    below    404     200     200     404      403   403      in
record            GET    foreign  404     404     404     200      403   403      in
record            GET    above    404     404     404     404      403   403      in
record            GET    missing  404     404     404     404      403   403      in
record            POST   mine     405     405     405     405      405   405      405
person-progress   GET    self     200     200     200     200      403   403      in
person-progress   GET    mine     200     200     200     404      403   403      in
person-progress   GET    sibling  404     200     200     404      403   403      in
person-progress   GET    below    404     200     200     404      403   403      in
person-progress   GET    foreign  404     404     404     200      403   403      in
person-progress   GET    above    404     404     404     404      403   403      in
person-progress   GET    missing  404     404     404     404      403   403      in
person-progress   POST   mine     405     405     405     405      405   405      405
hours             GET    self     403     403     404     404      403   403      in
hours             GET    mine     403     403     200     404      403   403      in
hours             GET    below    403     403     200     404      403   403      in
hours             GET    foreign  403     403     404     200      403   403      in
hours             GET    missing  403     403     404     404      403   403      in
hours             POST   self     403     403     404     404      403   403      in
hours             POST   mine     403     403     422     404      403   403      in
hours             POST   sibling  403     403     422     404      403   403      in
hours             POST   below    403     403     422     404      403   403      in
hours             POST   foreign  403     403     404     422      403   403      in
hours             POST   missing  403     403     404     404      403   403      in
assignments       GET    self     403     404     404     404      403   403      in
assignments       GET    mine     403     200     200     404      403   403      in
assignments       GET    below    403     200     200     404      403   403      in
assignments       GET    foreign  403     404     404     200      403   403      in
assignments       POST   mine     403     422     422     404      403   403      in
assignments       POST   sibling  403     422     422     404      403   403      in
assignments       POST   foreign  403     404     404     422      403   403      in
assignments       POST   missing  403     404     404     404      403   403      in
assign-by-mix     GET    -        403     200     200     200      403   403      in
assign-by-mix     POST   -        403     422     422     422      403   403      in

accounts          GET    -        403     403     403     403      200   200      in
accounts          POST   -        405     405     405     405      405   405      405
new-account       GET    -        403     403     403     403      200   200      in
new-account       POST   -        403     403     403     403      422   422      in
account-of        GET    self     403     403     403     403      200   200      in
account-of        GET    mine     403     403     403     403      200   404      in
account-of        GET    foreign  403     403     403     403      200   200      in
account-of        GET    above    403     403     403     403      200   404      in
account-of        GET    missing  403     403     403     403      404   404      in
account-of        POST   mine     403     403     403     403      422   404      in
account-of        POST   foreign  403     403     403     403      422   422      in
account-of        POST   above    403     403     403     403      422   404      in
account-of        POST   missing  403     403     403     403      404   404      in
sign-in-rules     GET    -        403     403     403     403      200   403      in
sign-in-rules     POST   -        403     403     403     403      422   403      in

help              GET    topic    200     200     200     200      200   200      200
help              GET    missing  404     404     404     404      404   404      404
help              POST   topic    405     405     405     405      405   405      405
help-text         GET    topic    200     200     200     200      200   200      200
help-text         GET    missing  404     404     404     404      404   404      404
help-text         POST   topic    405     405     405     405      405   405      405
design            GET    -        200     200     200     200      200   200      in
design            POST   -        405     405     405     405      405   405      405
not-found         GET    missing  404     404     404     404      404   404      404
not-found         POST   missing  404     404     404     404      404   404      404
`;

export interface Line {
	readonly route: string;
	readonly method: string;
	readonly what: string;
	/** By COLUMNS. */
	readonly answers: readonly string[];
}

export const LINES: readonly Line[] = `${TABLE}${PARTS.join("")}`
	.split("\n")
	.filter((line) => line.trim() && !line.startsWith("#"))
	.map((line) => {
		const [route = "", method = "", what = "", ...answers] = line.trim().split(/\s+/);
		return { route, method, what, answers };
	});
