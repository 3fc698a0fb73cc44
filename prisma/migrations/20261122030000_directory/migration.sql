-- The referral directory: each entry is the newest of its versions, and no version is ever changed.
CREATE TABLE "AgencyVersion" (
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,
    "inFile" JSONB,
    "reason" TEXT NOT NULL DEFAULT '',
    "savedById" TEXT,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AgencyVersion_pkey" PRIMARY KEY ("key", "version")
);
