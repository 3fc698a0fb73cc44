/**
 * Live role-plays: lines of the table in permissions.table.ts. The rooms are those of the people named, opened by the
 * trainer of Hà Nội, and open to whoever watches while the call runs: `over` is one that does not any more, `beside`
 * an assessed one that another trainer of Hà Nội plays.
 */
export const LIVE_TABLE = `
rooms             GET    -        200     200     403     403      403   403      in
rooms             POST   -        405     405     405     405      405   405      405
new-room          GET    -        403     200     403     403      403   403      in
new-room          POST   -        403     422     403     403      403   403      in
ringing           GET    -        200     403     403     403      403   403      401
ringing           POST   -        405     405     405     405      405   405      405
room              GET    mine     302     200     403     403      403   403      in
room              GET    sibling  200     200     403     403      403   403      in
room              GET    over     404     200     403     403      403   403      in
room              GET    foreign  404     404     403     403      403   403      in
room              GET    missing  404     404     403     403      403   403      in
room              POST   mine     302     409     403     403      403   403      in
room              POST   sibling  409     409     403     403      403   403      in
room              POST   foreign  404     404     403     403      403   403      in
room              POST   missing  404     404     403     403      403   403      in
room-turn         GET    mine     404     404     404     404      404   404      404
room-turn         POST   mine     404     422     403     403      403   403      401
room-turn         POST   sibling  422     422     403     403      403   403      401
room-turn         POST   over     404     422     403     403      403   403      401
room-turn         POST   foreign  404     404     403     403      403   403      401
room-turn         POST   missing  404     404     403     403      403   403      401
room-ticks        GET    mine     404     404     404     404      404   404      404
room-ticks        POST   beside   403     422     403     403      403   403      401
room-ticks        POST   mine     403     404     403     403      403   403      401
room-ticks        POST   over     403     404     403     403      403   403      401
room-ticks        POST   foreign  403     404     403     403      403   403      401
room-ticks        POST   missing  403     404     403     403      403   403      401
recording-deed    GET    mine     404     404     404     404      404   404      404
recording-deed    POST   mine     422     422     403     403      403   403      401
recording-deed    POST   sibling  404     422     403     403      403   403      401
recording-deed    POST   over     404     422     403     403      403   403      401
recording-deed    POST   foreign  404     404     403     403      403   403      401
recording-deed    POST   missing  404     404     403     403      403   403      401
recording-segments GET   mine     404     404     404     404      404   404      404
recording-segments POST  mine     422     422     403     403      403   403      401
recording-segments POST  sibling  404     422     403     403      403   403      401
recording-segments POST  over     404     422     403     403      403   403      401
recording-segments POST  foreign  404     404     403     403      403   403      401
recording-segments POST  missing  404     404     403     403      403   403      401
room-events       GET    mine     200     200     403     403      403   403      401
room-events       GET    sibling  200     200     403     403      403   403      401
room-events       GET    over     404     200     403     403      403   403      401
room-events       GET    foreign  404     404     403     403      403   403      401
room-events       GET    missing  404     404     403     403      403   403      401
room-events       POST   mine     405     405     405     405      405   405      405
`;
