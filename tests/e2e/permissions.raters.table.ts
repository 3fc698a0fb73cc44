/** The part of the table (permissions.table.ts) about those who rate: calibration, agreement, licences, cut scores. */
export const RATERS_TABLE = `
# route           method what     trainee trainer manager m.danang admin a.danang nobody
calibrations      GET    -        403     200     200     200      403   403      in
calibrations      POST   -        405     405     405     405      405   405      405
new-calibration   GET    -        403     403     200     200      403   403      in
new-calibration   POST   -        403     403     422     422      403   403      in
calibration       GET    open     403     200     200     404      403   403      in
calibration       GET    preparing 403    404     200     404      403   403      in
calibration       GET    closed   403     200     200     404      403   403      in
calibration       GET    missing  403     404     404     404      403   403      in
calibration       POST   open     403     422     422     404      403   403      in
calibration       POST   preparing 403    404     422     404      403   403      in
calibration       POST   missing  403     404     404     404      403   403      in
calibration-calls GET    preparing 403    403     200     404      403   403      in
calibration-calls GET    open     403     403     404     404      403   403      in
calibration-calls GET    missing  403     403     404     404      403   403      in
calibration-calls POST   preparing 403    403     422     404      403   403      in
calibration-calls POST   missing  403     403     404     404      403   403      in
calibration-rating GET   open     403     200     200     404      403   403      in
calibration-rating GET   preparing 403    404     200     404      403   403      in
calibration-rating GET   missing  403     404     404     404      403   403      in
calibration-rating POST  open     405     405     405     405      405   405      405
save-calibration  GET    open     404     404     404     404      404   404      404
save-calibration  POST   open     403     422     422     404      403   403      401
save-calibration  POST   preparing 403    404     422     404      403   403      401
save-calibration  POST   missing  403     404     404     404      403   403      401
calibration-meeting GET  open     403     404     404     404      403   403      in
calibration-meeting GET  closed   403     200     200     404      403   403      in
calibration-meeting GET  missing  403     404     404     404      403   403      in
calibration-meeting POST closed   403     422     422     404      403   403      in
calibration-meeting POST missing  403     404     404     404      403   403      in

agreement         GET    -        403     403     200     200      403   403      in
agreement         POST   -        405     405     405     405      405   405      405
agreement-ratings GET    -        403     403     200     200      403   403      in
agreement-ratings POST   -        405     405     405     405      405   405      405
own-agreement     GET    -        403     200     200     200      403   403      in
own-agreement     POST   -        405     405     405     405      405   405      405
round-agreement   GET    closed   403     200     200     404      403   403      in
round-agreement   GET    open     403     200     200     404      403   403      in
round-agreement   GET    missing  403     404     404     404      403   403      in
round-agreement   POST   closed   405     405     405     405      405   405      405
round-ratings     GET    closed   403     200     200     404      403   403      in
round-ratings     GET    open     403     404     404     404      403   403      in
round-ratings     GET    missing  403     404     404     404      403   403      in
round-ratings     POST   closed   405     405     405     405      405   405      405

raters            GET    -        403     403     200     200      403   403      in
raters            POST   -        405     405     405     405      405   405      405
rater             GET    trainer  403     403     200     404      403   403      in
rater             GET    self     403     403     404     404      403   403      in
rater             GET    mine     403     403     404     404      403   403      in
rater             GET    foreign  403     403     404     404      403   403      in
rater             GET    missing  403     403     404     404      403   403      in
rater             POST   trainer  403     403     422     404      403   403      in
rater             POST   self     403     403     404     404      403   403      in
rater             POST   mine     403     403     404     404      403   403      in
rater             POST   missing  403     403     404     404      403   403      in
`;
