-- CreateEnum
CREATE TYPE "draft_question_state" AS ENUM ('open', 'skipped', 'sent', 'known');

-- AlterTable
ALTER TABLE "message" ADD COLUMN     "group_id" UUID;

-- AlterTable
ALTER TABLE "ticket" ADD COLUMN     "source" JSONB,
ADD COLUMN     "text_key" TEXT;

-- AlterTable
ALTER TABLE "ticket_search" ADD COLUMN     "grams" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- CreateTable
CREATE TABLE "question_file" (
    "id" UUID NOT NULL,
    "storage_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "byte_size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "letter" JSONB NOT NULL,
    "not_questions" JSONB NOT NULL,
    "result_columns" JSONB NOT NULL,
    "uploaded_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "question_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_draft" (
    "id" UUID NOT NULL,
    "file_id" UUID,
    "dossier_id" UUID,
    "commune_code" TEXT,
    "province_code" TEXT,
    "unit_text" TEXT,
    "title" TEXT NOT NULL,
    "letter_number" TEXT,
    "letter_date" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by_id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dossier_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft_question" (
    "id" UUID NOT NULL,
    "draft_id" UUID NOT NULL,
    "position" DOUBLE PRECISION NOT NULL,
    "number" TEXT,
    "body" TEXT NOT NULL,
    "columns" JSONB NOT NULL,
    "heading" TEXT,
    "field_id" TEXT,
    "ministry_code" TEXT,
    "urgency" "urgency" NOT NULL DEFAULT 'normal',
    "state" "draft_question_state" NOT NULL DEFAULT 'open',
    "skip_reason" TEXT,
    "source" JSONB,
    "warnings" TEXT[],
    "original" TEXT,
    "text_key" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "ticket_id" UUID,
    "dossier_position" INTEGER,

    CONSTRAINT "draft_question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handbook_article" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "ministry_code" TEXT NOT NULL,
    "department_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "legal_basis" JSONB NOT NULL,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "reviewed_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "handbook_article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gram_frequency" (
    "gram" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "gram_frequency_pkey" PRIMARY KEY ("gram")
);

-- CreateIndex
CREATE INDEX "question_file_uploaded_by_id_created_at_idx" ON "question_file"("uploaded_by_id", "created_at");

-- CreateIndex
CREATE INDEX "dossier_draft_created_by_id_updated_at_id_idx" ON "dossier_draft"("created_by_id", "updated_at" DESC, "id");

-- CreateIndex
CREATE INDEX "dossier_draft_unit_id_updated_at_id_idx" ON "dossier_draft"("unit_id", "updated_at" DESC, "id");

-- CreateIndex
CREATE INDEX "dossier_draft_file_id_idx" ON "dossier_draft"("file_id");

-- CreateIndex
CREATE INDEX "dossier_draft_dossier_id_idx" ON "dossier_draft"("dossier_id");

-- CreateIndex
CREATE INDEX "draft_question_draft_id_position_idx" ON "draft_question"("draft_id", "position");

-- CreateIndex
CREATE INDEX "draft_question_ticket_id_idx" ON "draft_question"("ticket_id");

-- CreateIndex
CREATE UNIQUE INDEX "handbook_article_code_key" ON "handbook_article"("code");

-- Few messages are put to several questions at once.
CREATE INDEX "message_group_id_idx" ON "message"("group_id") WHERE "group_id" IS NOT NULL;

-- CreateIndex
CREATE INDEX "ticket_commune_code_text_key_idx" ON "ticket"("commune_code", "text_key");

-- CreateIndex
CREATE INDEX "ticket_search_grams" ON "ticket_search" USING GIN ("grams");

-- AddForeignKey
ALTER TABLE "dossier_draft" ADD CONSTRAINT "dossier_draft_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "question_file"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_draft" ADD CONSTRAINT "dossier_draft_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_question" ADD CONSTRAINT "draft_question_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "dossier_draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

