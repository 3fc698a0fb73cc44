/** Centres and the people in them: lines of the table in permissions.table.ts. */
export const PEOPLE_TABLE = `
# route           method what     trainee trainer manager m.danang admin a.danang nobody
centres           GET    -        403     403     403     403      200   200      in
centres           POST   -        403     403     403     403      422   422      in
centre            GET    open     403     403     403     403      200   200      in
centre            GET    mine     403     403     403     403      200   404      in
centre            GET    missing  403     403     403     403      404   404      in
centre            POST   open     403     403     403     403      422   422      in
centre            POST   mine     403     403     403     403      422   404      in
centre            POST   missing  403     403     403     403      404   404      in
person-file       GET    mine     404     404     404     404      404   404      404
person-file       POST   self     200     200     200     200      403   403      in
person-file       POST   mine     200     200     200     404      403   403      in
person-file       POST   sibling  404     200     200     404      403   403      in
person-file       POST   foreign  404     404     404     200      403   403      in
person-file       POST   missing  404     404     404     404      403   403      in
staff-imports     GET    -        403     403     403     403      200   200      in
staff-imports     POST   -        403     403     403     403      422   422      in
staff-import      GET    open     403     403     403     403      200   404      in
staff-import      GET    missing  403     403     403     403      404   404      in
staff-import      POST   open     403     403     403     403      422   404      in
staff-import      POST   missing  403     403     403     403      404   404      in
`;
