-- How far each requirement is met, beside the status that follows from it: lists say what is missing without reading all
-- records. Rows from before are made anew when the product starts.
ALTER TABLE "CertificationStanding" ADD COLUMN "states" JSONB NOT NULL DEFAULT '{}';

-- Whom a certificate can be given to stands first in the list of certificates.
CREATE INDEX "CertificationStanding_ready_idx" ON "CertificationStanding"(
    ("status" = 'eligible' OR ("status" IN ('expiring', 'expired') AND "missing" = 0)) DESC, "until");
-- Who has least to do stands first in the matrix.
CREATE INDEX "CertificationStanding_programmeId_missing_idx" ON "CertificationStanding"("programmeId", "missing");
