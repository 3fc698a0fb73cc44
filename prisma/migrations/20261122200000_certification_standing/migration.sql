-- Where everybody stands in every programme today, for lists. Made from the records in the transaction that changes
-- them; status:check holds it against the pure function (docs/decisions/0028).
CREATE TABLE "CertificationStanding" (
    "personId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "certified" BOOLEAN NOT NULL,
    "until" DATE,
    "changesOn" DATE,
    "missing" INTEGER NOT NULL,
    "rebuiltAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CertificationStanding_pkey" PRIMARY KEY ("personId", "programmeId")
);
CREATE INDEX "CertificationStanding_programmeId_status_idx" ON "CertificationStanding"("programmeId", "status");
CREATE INDEX "CertificationStanding_programmeId_until_idx" ON "CertificationStanding"("programmeId", "until");
CREATE INDEX "CertificationStanding_changesOn_idx" ON "CertificationStanding"("changesOn");
ALTER TABLE "CertificationStanding" ADD CONSTRAINT "CertificationStanding_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
