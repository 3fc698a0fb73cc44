-- How far each requirement is met, beside the status that follows from it: lists say what is missing without reading all
-- records. Rows from before are made anew when the product starts.
ALTER TABLE "CertificationStanding" ADD COLUMN "states" JSONB NOT NULL DEFAULT '{}';
