-- What people are told about the end of certificates: once each to each of them (docs/decisions/0028).
CREATE TABLE "CertificateReminder" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "until" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "recipientId" TEXT NOT NULL,
    "notedAt" TIMESTAMPTZ(3) NOT NULL,
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "CertificateReminder_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "CertificateReminder_personId_programmeId_until_kind_recipie_key" ON "CertificateReminder"("personId", "programmeId", "until", "kind", "recipientId");
CREATE INDEX "CertificateReminder_recipientId_idx" ON "CertificateReminder"("recipientId");
CREATE INDEX "CertificationStanding_until_idx" ON "CertificationStanding"("until");
ALTER TABLE "CertificateReminder" ADD CONSTRAINT "CertificateReminder_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CertificateReminder" ADD CONSTRAINT "CertificateReminder_recipientId_fkey" FOREIGN KEY ("recipientId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
