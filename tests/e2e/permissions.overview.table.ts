/** What managers look at: lines of the table in permissions.table.ts. */
export const OVERVIEW_TABLE = `
overview-quality  GET    -        403     403     200     200      403   403      in
overview-quality  POST   -        405     405     405     405      405   405      405
overview-practice GET    -        403     403     200     200      403   403      in
overview-practice POST   -        405     405     405     405      405   405      405
overview-results  GET    -        403     403     200     200      403   403      in
overview-results  POST   -        405     405     405     405      405   405      405
`;
