-- AlterTable
ALTER TABLE "question_file" ADD COLUMN     "letter_communes" TEXT[] DEFAULT ARRAY[]::TEXT[];

