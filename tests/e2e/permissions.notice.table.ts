/** What staff are told, and how long things are kept: lines of the table in permissions.table.ts. */
export const NOTICE_TABLE = `
# route             method what     trainee trainer manager m.danang admin a.danang nobody
notice              GET    -        200     200     200     200      200   200      in
notice              POST   -        422     422     422     422      422   422      in
notice-readers      GET    -        403     403     200     200      200   200      in
notice-readers      POST   -        405     405     405     405      405   405      405
publish-notice      GET    -        403     403     403     403      200   403      in
publish-notice      POST   -        403     403     403     403      422   403      in
retention           GET    -        403     403     200     200      200   200      in
retention           POST   -        405     405     405     405      405   405      405
`;
