-- Whom the next version of a programme would touch is counted in the background: what was asked, how far it has come.
CREATE TABLE "ProgrammePreview" (
	"id" TEXT NOT NULL PRIMARY KEY,
	"programmeId" TEXT NOT NULL,
	"askedById" TEXT NOT NULL REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
	"askedAt" TIMESTAMPTZ(3) NOT NULL,
	"builtOn" TEXT NOT NULL,
	"hash" TEXT NOT NULL,
	"programme" JSON NOT NULL,
	"given" JSON NOT NULL,
	"people" INTEGER NOT NULL DEFAULT 0,
	"done" INTEGER NOT NULL DEFAULT 0,
	"result" JSON,
	"failedAt" TIMESTAMPTZ(3)
);
CREATE INDEX "ProgrammePreview_askedAt_idx" ON "ProgrammePreview" ("askedAt");
