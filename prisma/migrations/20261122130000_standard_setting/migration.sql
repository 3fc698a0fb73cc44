-- A panel that sets the cut of a rubric version. State, judges, cut, draft and the day are what its steps come to.
CREATE TABLE "StandardSettingStudy" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "searchName" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "anonymous" BOOLEAN NOT NULL DEFAULT true,
    "rubricHash" TEXT NOT NULL,
    "centreId" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "state" TEXT NOT NULL DEFAULT 'preparing',
    "judges" TEXT[] NOT NULL DEFAULT '{}',
    "cut" DOUBLE PRECISION,
    "rubricDraftId" TEXT,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StandardSettingStudy_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "StandardSettingStudy_rubricHash_fkey" FOREIGN KEY ("rubricHash") REFERENCES "RubricVersion"("hash") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StandardSettingStudy_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "Centre"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StandardSettingStudy_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StandardSettingStudy_rubricDraftId_fkey" FOREIGN KEY ("rubricDraftId") REFERENCES "RubricDraft"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "StandardSettingStudy_centreId_changedAt_idx" ON "StandardSettingStudy"("centreId", "changedAt" DESC);
CREATE INDEX "StandardSettingStudy_judges_idx" ON "StandardSettingStudy" USING GIN ("judges");
CREATE INDEX "StandardSettingStudy_rubricDraftId_idx" ON "StandardSettingStudy"("rubricDraftId");

CREATE TABLE "StandardSettingStep" (
    "studyId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" TEXT NOT NULL DEFAULT '',
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "StandardSettingStep_pkey" PRIMARY KEY ("studyId", "seq"),
    CONSTRAINT "StandardSettingStep_studyId_fkey" FOREIGN KEY ("studyId") REFERENCES "StandardSettingStudy"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StandardSettingStep_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- What a judge said in a round, as it was saved once: the newest revision is what they say.
CREATE TABLE "StandardSettingJudgement" (
    "studyId" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "judgeId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "finished" BOOLEAN NOT NULL DEFAULT false,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StandardSettingJudgement_pkey" PRIMARY KEY ("studyId", "round", "judgeId", "revision"),
    CONSTRAINT "StandardSettingJudgement_studyId_fkey" FOREIGN KEY ("studyId") REFERENCES "StandardSettingStudy"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StandardSettingJudgement_judgeId_fkey" FOREIGN KEY ("judgeId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
