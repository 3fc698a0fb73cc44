-- Figures of the service that the product cannot know, entered by hand; kept apart from those of role-plays.
CREATE TABLE "ServiceFigure" (
    "id" TEXT NOT NULL,
    "centreId" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE NOT NULL,
    "value" DECIMAL(14,2) NOT NULL,
    "sample" INTEGER,
    "method" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "foundOn" DATE NOT NULL,
    "enteredById" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnById" TEXT,
    "withdrawnWhy" TEXT,

    CONSTRAINT "ServiceFigure_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "ServiceFigure_centreId_from_idx" ON "ServiceFigure"("centreId", "from");
CREATE INDEX "ServiceFigure_enteredById_idx" ON "ServiceFigure"("enteredById");
ALTER TABLE "ServiceFigure" ADD CONSTRAINT "ServiceFigure_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "Centre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ServiceFigure" ADD CONSTRAINT "ServiceFigure_enteredById_fkey" FOREIGN KEY ("enteredById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ServiceFigure" ADD CONSTRAINT "ServiceFigure_withdrawnById_fkey" FOREIGN KEY ("withdrawnById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
