/**
 * The table's rows of standard setting. `open`, `chosen` and `graded` are studies of Hà Nội in which its trainer judges:
 * by criteria in round 1, by calls before it, by calls in round 1; `foreign` is one of Đà Nẵng without judges.
 */
export const STANDARD_SETTING_TABLE = `
# route           method what     trainee trainer manager m.danang admin a.danang nobody
standard-setting  GET    -        403     200     200     200      403   403      in
standard-setting  POST   -        405     405     405     405      405   405      405
new-study         GET    -        403     403     200     200      403   403      in
new-study         POST   -        403     403     422     422      403   403      in
study             GET    open     403     200     200     404      403   403      in
study             GET    foreign  403     404     404     200      403   403      in
study             GET    missing  403     404     404     404      403   403      in
study             POST   open     403     403     422     404      403   403      in
study             POST   foreign  403     404     404     422      403   403      in
study             POST   missing  403     404     404     404      403   403      in
study-calls       GET    chosen   403     403     200     404      403   403      in
study-calls       GET    missing  403     403     404     404      403   403      in
study-calls       POST   chosen   403     403     422     404      403   403      in
study-calls       POST   missing  403     403     404     404      403   403      in
study-call        GET    graded   403     200     403     403      403   403      in
study-call        GET    foreign  403     404     403     403      403   403      in
study-call        GET    missing  403     404     403     403      403   403      in
study-call        POST   graded   403     422     403     403      403   403      in
study-call        POST   foreign  403     404     403     403      403   403      in
study-call        POST   missing  403     404     403     403      403   403      in
judgement         GET    open     403     200     403     403      403   403      in
judgement         GET    foreign  403     404     403     403      403   403      in
judgement         GET    missing  403     404     403     403      403   403      in
judgement         POST   open     403     422     403     403      403   403      in
judgement         POST   foreign  403     404     403     403      403   403      in
judgement         POST   missing  403     404     403     403      403   403      in
`;
