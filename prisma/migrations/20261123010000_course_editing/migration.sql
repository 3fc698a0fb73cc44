-- Courses, runs and sessions can be edited: whoever saves says on which version they built.
ALTER TABLE "Course" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "CourseRun" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "CourseSession" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
