/**
 * Courses: lines of the table in permissions.table.ts. The catalogue is everybody's; `mine` is a run of Hà Nội that the
 * demo's trainee is in, `foreign` one of Đà Nẵng.
 */
export const COURSES_TABLE = `
courses           GET    -        200     200     200     200      403   403      in
courses           POST   -        405     405     405     405      405   405      405
new-course        GET    -        403     200     200     200      403   403      in
new-course        POST   -        403     422     422     422      403   403      in
course            GET    open     200     200     200     200      403   403      in
course            GET    missing  404     404     404     404      403   403      in
course            POST   open     403     422     422     422      403   403      in
course            POST   missing  404     404     404     404      403   403      in
course-run        GET    mine     200     200     200     404      403   403      in
course-run        GET    foreign  404     404     404     200      403   403      in
course-run        GET    missing  404     404     404     404      403   403      in
course-run        POST   mine     403     422     422     404      403   403      in
course-run        POST   foreign  404     404     404     422      403   403      in
course-run        POST   missing  404     404     404     404      403   403      in
course-feedback   GET    mine     200     200     200     404      403   403      in
course-feedback   GET    foreign  404     404     404     200      403   403      in
course-feedback   GET    missing  404     404     404     404      403   403      in
course-feedback   POST   mine     422     403     403     404      403   403      in
course-feedback   POST   foreign  404     404     404     403      403   403      in
course-feedback   POST   missing  404     404     404     404      403   403      in
attendance        GET    mine     403     200     200     404      403   403      in
attendance        GET    foreign  403     404     404     200      403   403      in
attendance        GET    missing  403     404     404     404      403   403      in
attendance        POST   mine     403     422     422     404      403   403      in
attendance        POST   foreign  403     404     404     422      403   403      in
attendance        POST   missing  403     404     404     404      403   403      in
attendance-csv    GET    mine     404     404     404     404      404   404      404
attendance-csv    POST   mine     403     200     200     404      403   403      in
attendance-csv    POST   foreign  403     404     404     200      403   403      in
attendance-csv    POST   missing  403     404     404     404      403   403      in
course-test       GET    mine     200     200     200     404      403   403      in
course-test       GET    foreign  404     404     404     200      403   403      in
course-test       GET    missing  404     404     404     404      403   403      in
course-test       POST   mine     422     403     403     404      403   403      in
course-test       POST   foreign  404     404     404     403      403   403      in
course-test       POST   missing  404     404     404     404      403   403      in
course-test-csv   GET    mine     404     404     404     404      404   404      404
course-test-csv   POST   mine     403     200     200     404      403   403      in
course-test-csv   POST   foreign  403     404     404     200      403   403      in
course-test-csv   POST   missing  403     404     404     404      403   403      in
`;
