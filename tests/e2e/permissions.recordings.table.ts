/**
 * Recordings of live role-plays: lines of the table in permissions.table.ts. The calls are those of permissions.live.table.ts;
 * `sibling` still runs, `past` was recorded longer ago than voices are kept, `withdrawn` was taken back.
 */
export const RECORDINGS_TABLE = `
recording         GET    mine     200     200     403     403      403   403      in
recording         GET    sibling  404     200     403     403      403   403      in
recording         GET    over     404     200     403     403      403   403      in
recording         GET    foreign  404     404     403     403      403   403      in
recording         GET    missing  404     404     403     403      403   403      in
recording         POST   mine     422     422     403     403      403   403      in
recording         POST   sibling  404     422     403     403      403   403      in
recording         POST   over     404     422     403     403      403   403      in
recording         POST   foreign  404     404     403     403      403   403      in
recording         POST   missing  404     404     403     403      403   403      in
recording-sound   GET    mine     200     200     403     403      403   403      401
recording-sound   GET    sibling  404     404     403     403      403   403      401
recording-sound   GET    over     404     200     403     403      403   403      401
recording-sound   GET    past     404     404     403     403      403   403      401
recording-sound   GET    withdrawn 404    404     403     403      403   403      401
recording-sound   GET    foreign  404     404     403     403      403   403      401
recording-sound   GET    missing  404     404     403     403      403   403      401
recording-sound   POST   mine     405     405     405     405      405   405      405
`;
