-- A session that is not held after all: it stays, and is listed and counted no more.
ALTER TABLE "CourseSession" ADD COLUMN "cancelledAt" TIMESTAMPTZ(3);
