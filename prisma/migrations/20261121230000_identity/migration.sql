-- Sessions end when nobody uses them; a secret of a second factor that is being set up waits with the session.
ALTER TABLE "Session" ADD COLUMN "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
ALTER TABLE "Session" ADD COLUMN "setupSecret" TEXT;

-- A link may also confirm a new address, instead of setting a password.
ALTER TABLE "OneTimeLink" ADD COLUMN "newEmail" TEXT;

CREATE TABLE "SecondFactor" (
    "personId" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "lastStep" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SecondFactor_pkey" PRIMARY KEY ("personId"),
    CONSTRAINT "SecondFactor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TABLE "RecoveryCode" (
    "codeHash" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RecoveryCode_pkey" PRIMARY KEY ("personId", "codeHash"),
    CONSTRAINT "RecoveryCode_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TABLE "SignInStep" (
    "id" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "setupSecret" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SignInStep_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "SignInStep_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "SignInStep_tokenHash_key" ON "SignInStep"("tokenHash");
CREATE INDEX "SignInStep_personId_idx" ON "SignInStep"("personId");

CREATE TABLE "RequiredFactor" (
    "role" "Role" NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RequiredFactor_pkey" PRIMARY KEY ("role")
);

-- Tries are counted by account and by address, in one place for all processes; this replaces what counted before.
CREATE TABLE "TryCount" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TryCount_pkey" PRIMARY KEY ("key")
);
DROP TABLE "RateLimit";
