-- A certificate as it was printed: never changed, whatever programmes and names become (docs/decisions/0028). A renewal
-- adds one that replaces the earlier one.
CREATE TABLE "Certificate" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "programmeVersion" INTEGER NOT NULL,
    "programmeNameVi" TEXT NOT NULL,
    "programmeNameEn" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "validUntil" DATE NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,
    "issuedById" TEXT NOT NULL,
    "replacesId" TEXT,

    CONSTRAINT "Certificate_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Certificate_number_key" ON "Certificate"("number");
CREATE UNIQUE INDEX "Certificate_eventId_key" ON "Certificate"("eventId");
CREATE UNIQUE INDEX "Certificate_replacesId_key" ON "Certificate"("replacesId");
CREATE INDEX "Certificate_personId_programmeId_idx" ON "Certificate"("personId", "programmeId");
CREATE INDEX "Certificate_validUntil_idx" ON "Certificate"("validUntil");
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "CertificateEvent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_issuedById_fkey" FOREIGN KEY ("issuedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_replacesId_fkey" FOREIGN KEY ("replacesId") REFERENCES "Certificate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
