-- What was drawn by a mix says by which and from what seed, and is given once, however often it is sent.
ALTER TABLE "Assignment" ADD COLUMN "mix" TEXT;
ALTER TABLE "Assignment" ADD COLUMN "drawSeed" TEXT;
ALTER TABLE "Assignment" ADD COLUMN "position" INTEGER NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX "Assignment_drawSeed_personId_position_key" ON "Assignment"("drawSeed", "personId", "position");
