-- What a confirmed critical error in an assessed call asks a manager to decide (docs/decisions/0028).
CREATE TABLE "CertificateReview" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "callId" TEXT NOT NULL,
    "releaseNumber" INTEGER NOT NULL,
    "criticalErrors" TEXT[],
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueOn" DATE NOT NULL,

    CONSTRAINT "CertificateReview_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "CertificateReview_callId_programmeId_releaseNumber_key" ON "CertificateReview"("callId", "programmeId", "releaseNumber");
CREATE INDEX "CertificateReview_personId_idx" ON "CertificateReview"("personId");
CREATE INDEX "CertificateReview_dueOn_idx" ON "CertificateReview"("dueOn");
ALTER TABLE "CertificateReview" ADD CONSTRAINT "CertificateReview_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CertificateReview" ADD CONSTRAINT "CertificateReview_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "CertificateReviewOutcome" (
    "reviewId" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CertificateReviewOutcome_pkey" PRIMARY KEY ("reviewId"),
    CONSTRAINT "CertificateReviewOutcome_outcome_check" CHECK ("outcome" IN ('re-assessment', 'restriction', 'suspension', 'no-measure', 'withdrawn')),
    CONSTRAINT "CertificateReviewOutcome_byId_check" CHECK (("byId" IS NULL) = ("outcome" = 'withdrawn'))
);
ALTER TABLE "CertificateReviewOutcome" ADD CONSTRAINT "CertificateReviewOutcome_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "CertificateReview"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CertificateReviewOutcome" ADD CONSTRAINT "CertificateReviewOutcome_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
