/** What managers look at: lines of the table in permissions.table.ts. */
export const OVERVIEW_TABLE = `
overview          GET    -        403     403     200     200      403   403      in
overview          POST   -        405     405     405     405      405   405      405
overview-matrix   GET    -        403     403     200     200      403   403      in
overview-matrix   POST   -        405     405     405     405      405   405      405
overview-matrix-csv GET  -        404     404     404     404      404   404      404
overview-matrix-csv POST -        403     403     200     200      403   403      in
overview-over-time GET   -        403     403     200     200      403   403      in
overview-over-time POST  -        405     405     405     405      405   405      405
overview-overdue  GET    -        403     403     200     200      403   403      in
overview-overdue  POST   -        405     405     405     405      405   405      405
overview-quality  GET    -        403     403     200     200      403   403      in
overview-quality  POST   -        405     405     405     405      405   405      405
overview-practice GET    -        403     403     200     200      403   403      in
overview-practice POST   -        405     405     405     405      405   405      405
overview-holders  GET    -        403     403     200     200      403   403      in
overview-holders  POST   -        405     405     405     405      405   405      405
overview-calls    GET    -        403     403     200     200      403   403      in
overview-calls    POST   -        405     405     405     405      405   405      405
overview-results  GET    -        403     403     200     200      403   403      in
overview-results  POST   -        405     405     405     405      405   405      405
reports           GET    -        403     403     200     200      403   403      in
reports           POST   -        403     403     422     422      403   403      in
service-figures   GET    -        403     403     200     200      403   403      in
service-figures   POST   -        403     403     422     422      403   403      in
report            GET    mine     403     403     200     404      403   403      in
report            GET    waiting  403     403     200     404      403   403      in
report            GET    foreign  403     403     404     200      403   403      in
report            GET    missing  403     403     404     404      403   403      in
report            POST   mine     405     405     405     405      405   405      405
report-file       GET    mine     403     403     404     404      403   403      in
report-file       GET    foreign  403     403     404     404      403   403      in
report-file       GET    missing  403     403     404     404      403   403      in
report-file       POST   mine     405     405     405     405      405   405      405
`;
