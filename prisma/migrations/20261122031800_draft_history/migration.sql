-- AlterTable
ALTER TABLE "dossier_draft" ADD COLUMN     "head_version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "draft_question" ADD COLUMN     "merged_into_id" UUID,
ADD COLUMN     "original_key" TEXT;

-- CreateIndex
CREATE INDEX "draft_question_original_key_idx" ON "draft_question"("original_key");

