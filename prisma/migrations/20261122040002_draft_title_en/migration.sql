-- A draft's title in English, too: the list is read in both languages. The older column holds the Vietnamese one.
ALTER TABLE "ScenarioDraft" ADD COLUMN "titleEn" TEXT NOT NULL DEFAULT '';
UPDATE "ScenarioDraft" SET "titleEn" = "title";
