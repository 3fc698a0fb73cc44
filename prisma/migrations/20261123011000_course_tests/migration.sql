-- A course's test is written in versions; what somebody answered before and after a run stays with its version.
CREATE TABLE "CourseTest" (
    "courseId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "questions" JSONB NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CourseTest_pkey" PRIMARY KEY ("courseId", "version")
);
ALTER TABLE "CourseTest" ADD CONSTRAINT "CourseTest_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CourseTest" ADD CONSTRAINT "CourseTest_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "CourseTest_createdById_idx" ON "CourseTest"("createdById");

CREATE TABLE "CourseTestAnswer" (
    "runId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "moment" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "chosen" INTEGER[],
    "answeredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CourseTestAnswer_pkey" PRIMARY KEY ("runId", "personId", "moment")
);
CREATE INDEX "CourseTestAnswer_personId_idx" ON "CourseTestAnswer"("personId");
CREATE INDEX "CourseTestAnswer_courseId_version_idx" ON "CourseTestAnswer"("courseId", "version");
ALTER TABLE "CourseTestAnswer" ADD CONSTRAINT "CourseTestAnswer_runId_fkey" FOREIGN KEY ("runId") REFERENCES "CourseRun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CourseTestAnswer" ADD CONSTRAINT "CourseTestAnswer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CourseTestAnswer" ADD CONSTRAINT "CourseTestAnswer_courseId_version_fkey" FOREIGN KEY ("courseId", "version") REFERENCES "CourseTest"("courseId", "version") ON DELETE RESTRICT ON UPDATE CASCADE;
