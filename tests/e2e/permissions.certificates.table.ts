/** Certificates: lines of the table in permissions.table.ts. */
export const CERTIFICATES_TABLE = `
# route             method what     trainee trainer manager m.danang admin a.danang nobody
certificates        GET    -        403     403     200     200      403   403      in
certificates        POST   -        403     403     422     422      403   403      in
certificate-set     GET    mine     403     403     200     404      403   403      in
certificate-set     GET    missing  403     403     404     404      403   403      in
certificate-set     POST   mine     405     405     405     405      405   405      405
certificate-set-file GET   mine     403     403     200     404      403   403      in
certificate-set-file GET   missing  403     403     404     404      403   403      in
certificate-set-file POST  mine     405     405     405     405      405   405      405
certificate-reviews GET    -        403     403     200     200      403   403      in
certificate-reviews POST   -        405     405     405     405      405   405      405
certificate-file    GET    mine     200     404     200     404      403   403      in
certificate-file    GET    foreign  404     404     404     200      403   403      in
certificate-file    GET    missing  404     404     404     404      403   403      in
certificate-file    POST   mine     405     405     405     405      405   405      405
person-certificates GET    self     200     200     200     200      403   403      in
person-certificates GET    mine     200     404     200     404      403   403      in
person-certificates GET    sibling  404     404     200     404      403   403      in
person-certificates GET    below    404     404     200     404      403   403      in
person-certificates GET    foreign  404     404     404     200      403   403      in
person-certificates GET    above    404     404     404     404      403   403      in
person-certificates GET    missing  404     404     404     404      403   403      in
person-certificates POST   self     404     404     404     404      403   403      in
person-certificates POST   mine     404     404     422     404      403   403      in
person-certificates POST   below    404     404     422     404      403   403      in
person-certificates POST   foreign  404     404     404     422      403   403      in
person-certificates POST   missing  404     404     404     404      403   403      in
verify              GET    mine     200     200     200     200      200   200      200
verify              GET    missing  404     404     404     404      404   404      404
verify              POST   missing  405     405     405     405      405   405      405
`;
