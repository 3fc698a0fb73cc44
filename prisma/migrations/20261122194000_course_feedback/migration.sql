-- What is thought of a run stands in one table without names, who answered in another without answers; neither has a time.
CREATE TABLE "CourseFeedback" (
    "id" TEXT NOT NULL,
    "runId" TEXT NOT NULL,
    "useful" INTEGER NOT NULL,
    "clear" INTEGER NOT NULL,
    "practice" INTEGER NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "CourseFeedback_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "CourseFeedback_runId_idx" ON "CourseFeedback"("runId");
ALTER TABLE "CourseFeedback" ADD CONSTRAINT "CourseFeedback_runId_fkey" FOREIGN KEY ("runId") REFERENCES "CourseRun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "CourseFeedbackGiven" (
    "runId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    CONSTRAINT "CourseFeedbackGiven_pkey" PRIMARY KEY ("runId", "personId")
);
CREATE INDEX "CourseFeedbackGiven_personId_idx" ON "CourseFeedbackGiven"("personId");
ALTER TABLE "CourseFeedbackGiven" ADD CONSTRAINT "CourseFeedbackGiven_runId_fkey" FOREIGN KEY ("runId") REFERENCES "CourseRun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CourseFeedbackGiven" ADD CONSTRAINT "CourseFeedbackGiven_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
