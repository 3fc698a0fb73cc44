/** Programmes: lines of the table in permissions.table.ts. */
export const PROGRAMMES_TABLE = `
programmes        GET    -        200     200     200     200      403   403      in
programmes        POST   -        405     405     405     405      405   405      405
programme         GET    open     200     200     200     200      403   403      in
programme         GET    missing  404     404     404     404      403   403      in
programme         POST   open     405     405     405     405      405   405      405
change-programme  GET    open     403     403     403     403      403   403      in
change-programme  GET    missing  403     403     403     403      403   403      in
change-programme  POST   open     403     403     403     403      403   403      in
change-programme  POST   missing  403     403     403     403      403   403      in
`;
