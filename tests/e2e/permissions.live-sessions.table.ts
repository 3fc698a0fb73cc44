/**
 * Sessions of live role-play: lines of the table in permissions.table.ts. `mine` is a session of Hà Nội, `foreign` one of
 * Đà Nẵng; on the big screen `practice` is a practice call of the demo's trainee.
 */
export const LIVE_SESSIONS_TABLE = `
live-sessions     GET    -        403     200     403     403      403   403      in
live-sessions     POST   -        405     405     405     405      405   405      405
new-live-session  GET    -        403     200     403     403      403   403      in
new-live-session  POST   -        403     422     403     403      403   403      in
live-session      GET    mine     403     200     403     403      403   403      in
live-session      GET    foreign  403     404     403     403      403   403      in
live-session      GET    missing  403     404     403     403      403   403      in
live-session      POST   mine     403     422     403     403      403   403      in
live-session      POST   foreign  403     404     403     403      403   403      in
live-session      POST   missing  403     404     403     403      403   403      in
big-screen        GET    practice 403     200     403     403      403   403      in
big-screen        GET    below    403     404     403     403      403   403      in
big-screen        GET    foreign  403     404     403     403      403   403      in
big-screen        GET    missing  403     404     403     403      403   403      in
big-screen        POST   practice 405     405     405     405      405   405      405
`;
