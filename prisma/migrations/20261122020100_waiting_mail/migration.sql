-- Mail that the mail server has not taken yet; a row goes when it is taken, or given up.
CREATE TABLE "WaitingMail" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 1,
    "nextAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WaitingMail_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "WaitingMail_nextAt_idx" ON "WaitingMail"("nextAt");
ALTER TABLE "WaitingMail" ADD CONSTRAINT "WaitingMail_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
