-- Live role-plays: the room of a call that a trainer plays, who is in it, and a day's role-plays with a group.
CREATE TABLE "LiveSession" (
	"id" TEXT NOT NULL PRIMARY KEY,
	"name" TEXT NOT NULL,
	"trainerId" TEXT NOT NULL REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
	"centreId" TEXT NOT NULL REFERENCES "Centre"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
	"startedAt" TIMESTAMPTZ(3) NOT NULL,
	"endedAt" TIMESTAMPTZ(3)
);
CREATE INDEX "LiveSession_centreId_startedAt_idx" ON "LiveSession" ("centreId", "startedAt" DESC);
CREATE INDEX "LiveSession_trainerId_idx" ON "LiveSession" ("trainerId");

CREATE TABLE "LiveSessionMember" (
	"sessionId" TEXT NOT NULL REFERENCES "LiveSession"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
	"personId" TEXT NOT NULL REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
	PRIMARY KEY ("sessionId", "personId")
);
CREATE INDEX "LiveSessionMember_personId_idx" ON "LiveSessionMember" ("personId");

CREATE TABLE "LiveRoom" (
	"callId" TEXT NOT NULL PRIMARY KEY REFERENCES "Call"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
	"trainerId" TEXT NOT NULL REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
	"watchable" BOOLEAN NOT NULL DEFAULT true,
	"recorded" BOOLEAN NOT NULL DEFAULT false,
	"sessionId" TEXT REFERENCES "LiveSession"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
	"openedAt" TIMESTAMPTZ(3) NOT NULL,
	"trainerSeenAt" TIMESTAMPTZ(3) NOT NULL
);
CREATE INDEX "LiveRoom_trainerId_openedAt_idx" ON "LiveRoom" ("trainerId", "openedAt" DESC);
CREATE INDEX "LiveRoom_sessionId_idx" ON "LiveRoom" ("sessionId");
CREATE INDEX "LiveRoom_openedAt_idx" ON "LiveRoom" ("openedAt" DESC);

CREATE TABLE "LiveSeat" (
	"callId" TEXT NOT NULL REFERENCES "LiveRoom"("callId") ON DELETE RESTRICT ON UPDATE CASCADE,
	"personId" TEXT NOT NULL REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
	"role" TEXT NOT NULL CHECK ("role" IN ('trainee', 'observer', 'rater')),
	"cameAt" TIMESTAMPTZ(3) NOT NULL,
	"seenAt" TIMESTAMPTZ(3) NOT NULL,
	PRIMARY KEY ("callId", "personId")
);
CREATE INDEX "LiveSeat_personId_idx" ON "LiveSeat" ("personId");
