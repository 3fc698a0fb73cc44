-- Certificates of a cohort, packed into one file in the background (docs/decisions/0028).
CREATE TABLE "CertificateSet" (
    "id" TEXT NOT NULL,
    "askedById" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "certificateIds" TEXT[],
    "done" INTEGER NOT NULL DEFAULT 0,
    "file" BYTEA,
    "madeAt" TIMESTAMPTZ(3),
    "failedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CertificateSet_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "CertificateSet_askedById_askedAt_idx" ON "CertificateSet"("askedById", "askedAt");
ALTER TABLE "CertificateSet" ADD CONSTRAINT "CertificateSet_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
