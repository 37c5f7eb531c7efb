-- CreateEnum
CREATE TYPE "standing_answer" AS ENUM ('answer', 'other', 'both');

-- AlterTable
ALTER TABLE "answer_conflict" ADD COLUMN     "stands" "standing_answer";

