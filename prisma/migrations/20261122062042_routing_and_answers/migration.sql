-- CreateEnum
CREATE TYPE "assignment_mode" AS ENUM ('by_hand', 'round_robin', 'least_load');

-- CreateEnum
CREATE TYPE "authority_level" AS ENUM ('commune', 'province', 'ministry', 'other_ministry', 'government');

-- CreateEnum
CREATE TYPE "routing_model_state" AS ENUM ('training', 'current', 'kept', 'rejected', 'failed');

-- CreateEnum
CREATE TYPE "correction_kind" AS ENUM ('reroute', 'handover', 'return', 'transfer', 'referral');

-- CreateEnum
CREATE TYPE "correction_reason" AS ENUM ('other_subject', 'task_moved', 'other_authority', 'several_departments', 'unclear_question', 'unspecified');

-- AlterEnum
ALTER TYPE "answer_kind" ADD VALUE 'part';

-- AlterTable
ALTER TABLE "answer" ADD COLUMN     "group_id" UUID,
ADD COLUMN     "source_answer_id" UUID,
ADD COLUMN     "source_article_id" UUID;

-- AlterTable
ALTER TABLE "ticket" ADD COLUMN     "cluster_id" UUID,
ADD COLUMN     "consulted_unit_ids" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "part_of_id" UUID,
ADD COLUMN     "part_position" INTEGER;

-- AlterTable
ALTER TABLE "unit" ADD COLUMN     "assignment" "assignment_mode" NOT NULL DEFAULT 'by_hand',
ADD COLUMN     "last_assigned_id" UUID;

-- CreateTable
CREATE TABLE "procedure" (
    "id" UUID NOT NULL,
    "field_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "code" TEXT,
    "level" "authority_level" NOT NULL,
    "province_code" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "source_status" TEXT NOT NULL,

    CONSTRAINT "procedure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "routing_rule" (
    "id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "ministry_code" TEXT NOT NULL,
    "field_id" TEXT,
    "province_code" TEXT,
    "channel" "channel",
    "department_id" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "routing_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "catalogue_version" (
    "version" INTEGER NOT NULL,
    "changes" JSONB NOT NULL,
    "note" TEXT NOT NULL,
    "dry_run" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by" UUID NOT NULL,

    CONSTRAINT "catalogue_version_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "routing_model" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" "routing_model_state" NOT NULL,
    "weights" BYTEA,
    "trained_on" JSONB NOT NULL,
    "evaluation" JSONB,
    "baseline" JSONB,
    "note" TEXT,
    "requested_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "trained_at" TIMESTAMPTZ(3),
    "activated_at" TIMESTAMPTZ(3),
    "activated_by" UUID,

    CONSTRAINT "routing_model_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "routing_correction" (
    "id" UUID NOT NULL,
    "ticket_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" "correction_kind" NOT NULL,
    "reason" "correction_reason" NOT NULL,
    "actor_id" UUID NOT NULL,
    "actor_unit_id" TEXT NOT NULL,
    "ministry_code" TEXT NOT NULL,
    "from_department_id" TEXT,
    "to_department_id" TEXT,
    "outside" TEXT,
    "set_aside_at" TIMESTAMPTZ(3),
    "set_aside_by" UUID,
    "set_aside_reason" TEXT,

    CONSTRAINT "routing_correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer_receipt" (
    "answer_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "answer_receipt_pkey" PRIMARY KEY ("answer_id","user_id")
);

-- CreateTable
CREATE TABLE "answer_conflict" (
    "id" UUID NOT NULL,
    "ministry_code" TEXT NOT NULL,
    "cluster_id" UUID NOT NULL,
    "answer_id" UUID NOT NULL,
    "other_answer_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "settled_by" UUID,
    "settlement" TEXT,

    CONSTRAINT "answer_conflict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consultation" (
    "id" UUID NOT NULL,
    "ticket_id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "asking_unit_id" TEXT NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "expected_at" TIMESTAMPTZ(3),
    "replied_at" TIMESTAMPTZ(3),
    "replied_by_id" UUID,
    "reply" TEXT,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "consultation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "procedure_field_id_idx" ON "procedure"("field_id");

-- CreateIndex
CREATE INDEX "routing_rule_position_idx" ON "routing_rule"("position");

-- CreateIndex
CREATE UNIQUE INDEX "routing_model_version_key" ON "routing_model"("version");

-- CreateIndex
CREATE INDEX "routing_model_state_idx" ON "routing_model"("state");

-- CreateIndex
CREATE INDEX "routing_correction_ministry_code_at_idx" ON "routing_correction"("ministry_code", "at");

-- CreateIndex
CREATE INDEX "routing_correction_actor_id_at_idx" ON "routing_correction"("actor_id", "at");

-- CreateIndex
CREATE INDEX "routing_correction_ticket_id_idx" ON "routing_correction"("ticket_id");

-- CreateIndex
CREATE INDEX "answer_conflict_ministry_code_at_idx" ON "answer_conflict"("ministry_code", "at");

-- CreateIndex
CREATE UNIQUE INDEX "answer_conflict_answer_id_other_answer_id_key" ON "answer_conflict"("answer_id", "other_answer_id");

-- CreateIndex
CREATE INDEX "consultation_ticket_id_asked_at_idx" ON "consultation"("ticket_id", "asked_at");

-- CreateIndex
CREATE INDEX "consultation_unit_id_asked_at_idx" ON "consultation"("unit_id", "asked_at");

-- CreateIndex
CREATE INDEX "answer_group_id_idx" ON "answer"("group_id");

-- CreateIndex
CREATE INDEX "ticket_consulted_units" ON "ticket" USING GIN ("consulted_unit_ids");

-- CreateIndex
CREATE INDEX "ticket_part_of_id_idx" ON "ticket"("part_of_id");

-- CreateIndex
CREATE INDEX "ticket_cluster_id_idx" ON "ticket"("cluster_id");

-- AddForeignKey
ALTER TABLE "procedure" ADD CONSTRAINT "procedure_field_id_fkey" FOREIGN KEY ("field_id") REFERENCES "field"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_receipt" ADD CONSTRAINT "answer_receipt_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "answer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation" ADD CONSTRAINT "consultation_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

