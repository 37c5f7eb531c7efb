-- AlterTable
ALTER TABLE "answer" ADD COLUMN     "letter_date" DATE,
ADD COLUMN     "no_letter_reason" TEXT;

