-- The voices of a live role-play: who agreed to it, what each microphone recorded in segments that play by themselves, and
-- what was remarked at a moment of it.
CREATE TABLE "RecordingConsent" (
	"id" TEXT NOT NULL PRIMARY KEY,
	"callId" TEXT NOT NULL REFERENCES "LiveRoom"("callId") ON DELETE RESTRICT ON UPDATE CASCADE,
	"personId" TEXT NOT NULL REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
	"side" TEXT NOT NULL CHECK ("side" IN ('trainee', 'trainer')),
	"noticeVersion" INTEGER NOT NULL,
	"language" TEXT NOT NULL,
	"agreedAt" TIMESTAMPTZ(3) NOT NULL,
	"withdrawnAt" TIMESTAMPTZ(3)
);
CREATE INDEX "RecordingConsent_callId_idx" ON "RecordingConsent" ("callId");
CREATE INDEX "RecordingConsent_personId_idx" ON "RecordingConsent" ("personId");
-- Nobody agrees twice at a time, whatever two windows do.
CREATE UNIQUE INDEX "RecordingConsent_valid_key" ON "RecordingConsent" ("callId", "personId") WHERE "withdrawnAt" IS NULL;

CREATE TABLE "Recording" (
	"id" TEXT NOT NULL PRIMARY KEY,
	"callId" TEXT NOT NULL REFERENCES "LiveRoom"("callId") ON DELETE RESTRICT ON UPDATE CASCADE,
	"side" TEXT NOT NULL CHECK ("side" IN ('trainee', 'trainer')),
	"personId" TEXT NOT NULL REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
	"startedAt" TIMESTAMPTZ(3) NOT NULL,
	"endedAt" TIMESTAMPTZ(3),
	"removedAt" TIMESTAMPTZ(3),
	"removedFor" TEXT CHECK ("removedFor" IN ('retention', 'withdrawn', 'erased')),
	"clearedAt" TIMESTAMPTZ(3)
);
CREATE INDEX "Recording_callId_idx" ON "Recording" ("callId");
CREATE INDEX "Recording_personId_idx" ON "Recording" ("personId");
-- What is to go by its age, and what has files that are still to go.
CREATE INDEX "Recording_kept_idx" ON "Recording" ("startedAt") WHERE "removedAt" IS NULL;
CREATE INDEX "Recording_uncleared_idx" ON "Recording" ("removedAt") WHERE "removedAt" IS NOT NULL AND "clearedAt" IS NULL;

CREATE TABLE "RecordingSegment" (
	"recordingId" TEXT NOT NULL REFERENCES "Recording"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
	"n" INTEGER NOT NULL,
	"startedMs" INTEGER NOT NULL,
	"durationMs" INTEGER NOT NULL,
	"bytes" INTEGER NOT NULL,
	"sha256" TEXT NOT NULL,
	"peaks" INTEGER[],
	PRIMARY KEY ("recordingId", "n")
);

CREATE TABLE "RecordingComment" (
	"id" TEXT NOT NULL PRIMARY KEY,
	"callId" TEXT NOT NULL REFERENCES "LiveRoom"("callId") ON DELETE RESTRICT ON UPDATE CASCADE,
	"atMs" INTEGER NOT NULL,
	"authorId" TEXT NOT NULL REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
	"text" TEXT NOT NULL,
	"createdAt" TIMESTAMPTZ(3) NOT NULL
);
CREATE INDEX "RecordingComment_callId_atMs_idx" ON "RecordingComment" ("callId", "atMs");
CREATE INDEX "RecordingComment_authorId_idx" ON "RecordingComment" ("authorId");

-- Where somebody is erased, what any microphone of their calls heard goes, since it may have heard them; and so do the
-- remarks they made, or that were made about them.
CREATE FUNCTION erase_recordings() RETURNS TRIGGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    UPDATE "Recording" r SET "removedAt" = NEW."erasedAt", "removedFor" = 'erased'
        WHERE r."removedAt" IS NULL AND r."callId" IN (
            SELECT o."callId" FROM "Recording" o WHERE o."personId" = NEW."id"
            UNION SELECT l."callId" FROM "LiveRoom" l WHERE l."trainerId" = NEW."id"
            UNION SELECT c."id" FROM "Call" c WHERE c."traineeId" = NEW."id" AND c."form" = 'live');
    DELETE FROM "RecordingComment" m WHERE m."authorId" = NEW."id"
        OR m."callId" IN (SELECT c."id" FROM "Call" c WHERE c."traineeId" = NEW."id" AND c."form" = 'live');
    RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION erase_recordings() FROM PUBLIC;

CREATE TRIGGER erase_recordings AFTER UPDATE OF "erasedAt" ON "Person"
    FOR EACH ROW WHEN (OLD."erasedAt" IS NULL AND NEW."erasedAt" IS NOT NULL) EXECUTE FUNCTION erase_recordings();
