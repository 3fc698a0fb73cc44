-- Whoever asks for it is written to about the end of a certificate from the last week on only.
ALTER TABLE "Person" ADD COLUMN "fewerReminders" BOOLEAN NOT NULL DEFAULT false;
