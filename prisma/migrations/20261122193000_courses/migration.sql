-- What can be learned in a room: one catalogue for all centres.
CREATE TABLE "Course" (
    "id" TEXT NOT NULL,
    "nameVi" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "searchName" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "hourKind" TEXT NOT NULL,
    "hours" DECIMAL(6,2) NOT NULL,
    "links" TEXT[] NOT NULL DEFAULT '{}',
    "centreId" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Course_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Course_hourKind_check" CHECK ("hourKind" IN ('course', 'supervised', 'refresher', 'rater-training')),
    CONSTRAINT "Course_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "Centre"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Course_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "Course_searchName_idx" ON "Course"("searchName");

-- A course held once, somewhere, for so many people.
CREATE TABLE "CourseRun" (
    "id" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "centreId" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE NOT NULL,
    "place" TEXT NOT NULL,
    "places" INTEGER NOT NULL,
    "trainers" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CourseRun_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "CourseRun_places_check" CHECK ("places" BETWEEN 1 AND 1000),
    CONSTRAINT "CourseRun_days_check" CHECK ("from" <= "to"),
    CONSTRAINT "CourseRun_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CourseRun_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "Centre"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CourseRun_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "CourseRun_courseId_from_idx" ON "CourseRun"("courseId", "from");
CREATE INDEX "CourseRun_centreId_from_idx" ON "CourseRun"("centreId", "from");

CREATE TABLE "CourseSession" (
    "id" TEXT NOT NULL,
    "runId" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "starts" TEXT NOT NULL,
    "ends" TEXT NOT NULL,
    "hours" DECIMAL(4,2) NOT NULL,
    "place" TEXT NOT NULL,

    CONSTRAINT "CourseSession_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "CourseSession_runId_fkey" FOREIGN KEY ("runId") REFERENCES "CourseRun"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "CourseSession_runId_on_idx" ON "CourseSession"("runId", "on");

-- Who wants to take part, in the order in which they came. Whether there is a place follows from the order.
CREATE TABLE "CourseEnrolment" (
    "id" TEXT NOT NULL,
    "runId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "seq" SERIAL NOT NULL,
    "enrolledById" TEXT NOT NULL,
    "enrolledAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "leftAt" TIMESTAMPTZ(3),
    "leftById" TEXT,

    CONSTRAINT "CourseEnrolment_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "CourseEnrolment_runId_fkey" FOREIGN KEY ("runId") REFERENCES "CourseRun"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CourseEnrolment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "CourseEnrolment_runId_seq_idx" ON "CourseEnrolment"("runId", "seq");
CREATE INDEX "CourseEnrolment_personId_idx" ON "CourseEnrolment"("personId");
-- Once in a run at a time.
CREATE UNIQUE INDEX "CourseEnrolment_once" ON "CourseEnrolment"("runId", "personId") WHERE "leftAt" IS NULL;

-- Who was there, as it was saved once: the newest revision is what holds.
CREATE TABLE "CourseAttendance" (
    "sessionId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "hours" DECIMAL(4,2) NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "recordedById" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "hoursEntryId" TEXT,

    CONSTRAINT "CourseAttendance_pkey" PRIMARY KEY ("sessionId", "personId", "revision"),
    CONSTRAINT "CourseAttendance_reason_check" CHECK ("revision" = 1 OR "reason" <> ''),
    CONSTRAINT "CourseAttendance_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "CourseSession"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CourseAttendance_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CourseAttendance_hoursEntryId_fkey" FOREIGN KEY ("hoursEntryId") REFERENCES "HoursEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "CourseAttendance_hoursEntryId_key" ON "CourseAttendance"("hoursEntryId");
CREATE INDEX "CourseAttendance_personId_idx" ON "CourseAttendance"("personId");
