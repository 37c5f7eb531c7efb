CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "unit_kind" AS ENUM ('province', 'commune', 'provincial_department', 'post', 'department', 'hotline', 'personnel', 'leadership', 'administration');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('commune_staff', 'provincial_officer', 'deployed_official', 'department_officer', 'department_head', 'hotline_operator', 'personnel_officer', 'leader', 'admin');

-- CreateEnum
CREATE TYPE "ticket_state" AS ENUM ('received', 'in_progress', 'in_review', 'waiting_requester', 'referred', 'answered', 'closed', 'withdrawn', 'merged');

-- CreateEnum
CREATE TYPE "channel" AS ENUM ('web', 'file', 'hotline', 'session', 'email', 'api');

-- CreateEnum
CREATE TYPE "urgency" AS ENUM ('normal', 'urgent');

-- CreateEnum
CREATE TYPE "dossier_state" AS ENUM ('draft', 'sent');

-- CreateEnum
CREATE TYPE "clock_kind" AS ENUM ('answer', 'triage', 'department', 'review', 'follow_up', 'confirmation');

-- CreateEnum
CREATE TYPE "verdict" AS ENUM ('met', 'breached');

-- CreateEnum
CREATE TYPE "audience" AS ENUM ('public', 'internal');

-- CreateEnum
CREATE TYPE "message_kind" AS ENUM ('question', 'clarification', 'reply', 'note');

-- CreateEnum
CREATE TYPE "answer_kind" AS ENUM ('answer', 'referral', 'confirmation', 'follow_up');

-- CreateEnum
CREATE TYPE "answer_state" AS ENUM ('submitted', 'returned', 'sent');

-- CreateEnum
CREATE TYPE "call_outcome" AS ENUM ('answered', 'ticketed', 'replied');

-- CreateTable
CREATE TABLE "ministry" (
    "code" TEXT NOT NULL,
    "code_prefix" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,

    CONSTRAINT "ministry_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" TEXT NOT NULL,
    "kind" "unit_kind" NOT NULL,
    "ministry_code" TEXT,
    "province_code" TEXT,
    "commune_code" TEXT,
    "code" TEXT,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "needs_review" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_name" (
    "id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "province_code" TEXT NOT NULL,
    "commune_code" TEXT,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "full_name" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "former" BOOLEAN NOT NULL,
    "former_parent" TEXT,
    "folded" TEXT NOT NULL,
    "initials" TEXT NOT NULL,
    "context" TEXT NOT NULL,

    CONSTRAINT "unit_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app_user" (
    "id" UUID NOT NULL,
    "username" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "phone" TEXT,
    "email" TEXT,
    "password_hash" TEXT NOT NULL,
    "must_change_password" BOOLEAN NOT NULL DEFAULT false,
    "locale" TEXT NOT NULL DEFAULT 'vi',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_assignment" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "unit_id" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "role_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "posting" (
    "id" UUID NOT NULL,
    "post_unit_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "decision_number" TEXT NOT NULL,

    CONSTRAINT "posting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "substitution" (
    "id" UUID NOT NULL,
    "post_unit_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "substitution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "user_agent" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "login_attempt" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "login_attempt_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "field" (
    "id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "source_status" TEXT NOT NULL,

    CONSTRAINT "field_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "key_term" (
    "id" UUID NOT NULL,
    "field_id" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "key_term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "legal_text" (
    "id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "citation" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "source_status" TEXT NOT NULL,

    CONSTRAINT "legal_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "other_ministry" (
    "name" TEXT NOT NULL,
    "terms" TEXT[],

    CONSTRAINT "other_ministry_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "calendar_version" (
    "id" UUID NOT NULL,
    "calendar_key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "zone" TEXT NOT NULL,
    "weekly" JSONB NOT NULL,
    "days" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by" UUID,

    CONSTRAINT "calendar_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sla_policy" (
    "id" UUID NOT NULL,
    "ministry_code" TEXT NOT NULL,
    "channel" "channel",
    "urgency" "urgency",
    "version" INTEGER NOT NULL,
    "targets" JSONB NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "sla_policy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "commune_code" TEXT NOT NULL,
    "province_code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "letter_number" TEXT,
    "letter_date" DATE,
    "state" "dossier_state" NOT NULL,
    "total" INTEGER NOT NULL,
    "submitted_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "dossier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ticket" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "ministry_code" TEXT NOT NULL,
    "commune_code" TEXT NOT NULL,
    "province_code" TEXT NOT NULL,
    "channel" "channel" NOT NULL,
    "urgency" "urgency" NOT NULL DEFAULT 'normal',
    "state" "ticket_state" NOT NULL,
    "cycle" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "field_id" TEXT,
    "department_id" TEXT,
    "department_confirmed" BOOLEAN NOT NULL DEFAULT false,
    "routing" JSONB,
    "owner_unit_id" TEXT NOT NULL,
    "owner_user_id" UUID,
    "post_unit_id" TEXT,
    "involved_unit_ids" TEXT[],
    "dossier_id" UUID,
    "dossier_position" INTEGER,
    "created_by_id" UUID NOT NULL,
    "logged_by_id" UUID,
    "requester_name" TEXT NOT NULL,
    "merged_into_id" UUID,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "queue_rank" SMALLINT NOT NULL,
    "queue_at" TIMESTAMPTZ(3) NOT NULL,
    "search_text" TEXT NOT NULL,

    CONSTRAINT "ticket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clock" (
    "id" UUID NOT NULL,
    "ticket_id" UUID NOT NULL,
    "kind" "clock_kind" NOT NULL,
    "cycle" INTEGER NOT NULL,
    "run" INTEGER NOT NULL DEFAULT 1,
    "unit_id" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "target" JSONB NOT NULL,
    "policy_id" UUID,
    "calendar_key" TEXT NOT NULL,
    "calendar_version" INTEGER NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "due_version" INTEGER NOT NULL DEFAULT 1,
    "paused_at" TIMESTAMPTZ(3),
    "stopped_at" TIMESTAMPTZ(3),
    "voided_at" TIMESTAMPTZ(3),
    "verdict" "verdict",

    CONSTRAINT "clock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clock_pause" (
    "id" UUID NOT NULL,
    "clock_id" UUID NOT NULL,
    "message_id" UUID NOT NULL,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "to_at" TIMESTAMPTZ(3),

    CONSTRAINT "clock_pause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ticket_event" (
    "id" UUID NOT NULL,
    "ticket_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "audience" "audience" NOT NULL,
    "actor_id" UUID,
    "actor_unit_id" TEXT,
    "version" INTEGER NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "ticket_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "ticket_id" UUID NOT NULL,
    "kind" "message_kind" NOT NULL,
    "cycle" INTEGER NOT NULL,
    "author_id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "expected_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer" (
    "id" UUID NOT NULL,
    "ticket_id" UUID NOT NULL,
    "cycle" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "kind" "answer_kind" NOT NULL,
    "state" "answer_state" NOT NULL,
    "body" TEXT NOT NULL,
    "citations" JSONB NOT NULL,
    "no_citation_reason" TEXT,
    "authority" TEXT,
    "document_number" TEXT,
    "chase_at" TIMESTAMPTZ(3),
    "author_id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "approved_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attachment" (
    "id" UUID NOT NULL,
    "storage_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "byte_size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "uploaded_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ticket_id" UUID,
    "message_id" UUID,
    "answer_id" UUID,
    "audience" "audience",

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "call" (
    "id" UUID NOT NULL,
    "operator_id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "commune_code" TEXT NOT NULL,
    "province_code" TEXT NOT NULL,
    "caller_name" TEXT NOT NULL,
    "caller_phone" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "outcome" "call_outcome" NOT NULL,
    "ticket_id" UUID,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "call_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "ticket_id" UUID,
    "data" JSONB NOT NULL,
    "once_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "seq" BIGSERIAL NOT NULL,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "type" TEXT NOT NULL,
    "payload" JSONB NOT NULL,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "request_id" TEXT,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "user_id" UUID NOT NULL,
    "operation" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "body_hash" TEXT NOT NULL,
    "response" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("user_id","operation","key")
);

-- CreateTable
CREATE TABLE "presence" (
    "ticket_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "activity" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "presence_pkey" PRIMARY KEY ("ticket_id","user_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ministry_code_prefix_key" ON "ministry"("code_prefix");

-- CreateIndex
CREATE INDEX "unit_kind_province_code_idx" ON "unit"("kind", "province_code");

-- CreateIndex
CREATE INDEX "unit_name_folded_trgm" ON "unit_name" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "unit_name_initials_idx" ON "unit_name"("initials");

-- CreateIndex
CREATE INDEX "unit_name_unit_id_idx" ON "unit_name"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "app_user_username_key" ON "app_user"("username");

-- CreateIndex
CREATE INDEX "role_assignment_user_id_idx" ON "role_assignment"("user_id");

-- CreateIndex
CREATE INDEX "role_assignment_unit_id_role_idx" ON "role_assignment"("unit_id", "role");

-- CreateIndex
CREATE INDEX "posting_post_unit_id_idx" ON "posting"("post_unit_id");

-- CreateIndex
CREATE INDEX "posting_user_id_idx" ON "posting"("user_id");

-- CreateIndex
CREATE INDEX "substitution_post_unit_id_idx" ON "substitution"("post_unit_id");

-- CreateIndex
CREATE INDEX "substitution_user_id_idx" ON "substitution"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_family_id_idx" ON "session"("family_id");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "field_unit_id_idx" ON "field"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "key_term_field_id_term_key" ON "key_term"("field_id", "term");

-- CreateIndex
CREATE INDEX "legal_text_unit_id_idx" ON "legal_text"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_version_calendar_key_version_key" ON "calendar_version"("calendar_key", "version");

-- CreateIndex
CREATE INDEX "sla_policy_ministry_code_idx" ON "sla_policy"("ministry_code");

-- CreateIndex
CREATE UNIQUE INDEX "dossier_code_key" ON "dossier"("code");

-- CreateIndex
CREATE INDEX "dossier_commune_code_created_at_id_idx" ON "dossier"("commune_code", "created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "dossier_province_code_created_at_id_idx" ON "dossier"("province_code", "created_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "ticket_code_key" ON "ticket"("code");

-- CreateIndex
CREATE INDEX "ticket_commune_code_queue_rank_queue_at_id_idx" ON "ticket"("commune_code", "queue_rank", "queue_at", "id");

-- CreateIndex
CREATE INDEX "ticket_province_code_ministry_code_queue_rank_queue_at_id_idx" ON "ticket"("province_code", "ministry_code", "queue_rank", "queue_at", "id");

-- CreateIndex
CREATE INDEX "ticket_ministry_code_queue_rank_queue_at_id_idx" ON "ticket"("ministry_code", "queue_rank", "queue_at", "id");

-- CreateIndex
CREATE INDEX "ticket_owner_unit_id_queue_rank_queue_at_id_idx" ON "ticket"("owner_unit_id", "queue_rank", "queue_at", "id");

-- CreateIndex
CREATE INDEX "ticket_dossier_id_dossier_position_idx" ON "ticket"("dossier_id", "dossier_position");

-- CreateIndex
CREATE INDEX "ticket_search_text_trgm" ON "ticket" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "ticket_involved_units" ON "ticket" USING GIN ("involved_unit_ids");

-- CreateIndex
CREATE UNIQUE INDEX "clock_ticket_id_kind_cycle_run_key" ON "clock"("ticket_id", "kind", "cycle", "run");

-- CreateIndex
CREATE INDEX "clock_pause_clock_id_idx" ON "clock_pause"("clock_id");

-- CreateIndex
CREATE INDEX "ticket_event_ticket_id_at_id_idx" ON "ticket_event"("ticket_id", "at", "id");

-- CreateIndex
CREATE INDEX "message_ticket_id_created_at_idx" ON "message"("ticket_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "answer_ticket_id_version_key" ON "answer"("ticket_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "attachment_storage_key_key" ON "attachment"("storage_key");

-- CreateIndex
CREATE INDEX "attachment_ticket_id_idx" ON "attachment"("ticket_id");

-- CreateIndex
CREATE INDEX "attachment_uploaded_by_id_created_at_idx" ON "attachment"("uploaded_by_id", "created_at");

-- CreateIndex
CREATE INDEX "call_unit_id_started_at_id_idx" ON "call"("unit_id", "started_at" DESC, "id");

-- CreateIndex
CREATE INDEX "call_operator_id_started_at_id_idx" ON "call"("operator_id", "started_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "notification_once_key_key" ON "notification"("once_key");

-- CreateIndex
CREATE INDEX "notification_user_id_created_at_id_idx" ON "notification"("user_id", "created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "outbox_xid_seq_idx" ON "outbox"("xid", "seq");

-- CreateIndex
CREATE INDEX "outbox_at_idx" ON "outbox"("at");

-- CreateIndex
CREATE INDEX "audit_entry_subject_subject_id_idx" ON "audit_entry"("subject", "subject_id");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- CreateIndex
CREATE INDEX "idempotency_key_created_at_idx" ON "idempotency_key"("created_at");

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting" ADD CONSTRAINT "posting_post_unit_id_fkey" FOREIGN KEY ("post_unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting" ADD CONSTRAINT "posting_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "substitution" ADD CONSTRAINT "substitution_post_unit_id_fkey" FOREIGN KEY ("post_unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "substitution" ADD CONSTRAINT "substitution_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "field" ADD CONSTRAINT "field_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_term" ADD CONSTRAINT "key_term_field_id_fkey" FOREIGN KEY ("field_id") REFERENCES "field"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "legal_text" ADD CONSTRAINT "legal_text_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clock" ADD CONSTRAINT "clock_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clock_pause" ADD CONSTRAINT "clock_pause_clock_id_fkey" FOREIGN KEY ("clock_id") REFERENCES "clock"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket_event" ADD CONSTRAINT "ticket_event_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What Prisma's schema language cannot say.

-- The tickets in one person's hands: few rows of many.
CREATE INDEX ticket_owner_user ON ticket (owner_user_id, queue_rank, queue_at, id) WHERE owner_user_id IS NOT NULL;
CREATE INDEX ticket_logged_by ON ticket (logged_by_id, queue_rank, queue_at, id) WHERE logged_by_id IS NOT NULL;
CREATE INDEX notification_unread ON notification (user_id) WHERE read_at IS NULL;
-- One pause of a clock may be open.
CREATE UNIQUE INDEX clock_pause_open ON clock_pause (clock_id) WHERE to_at IS NULL;
CREATE UNIQUE INDEX answer_in_review ON answer (ticket_id) WHERE state = 'submitted';

ALTER TABLE clock ADD CONSTRAINT clock_verdict_with_stop CHECK ((stopped_at IS NULL) = (verdict IS NULL));
ALTER TABLE clock_pause ADD CONSTRAINT clock_pause_order CHECK (to_at IS NULL OR to_at >= from_at);
ALTER TABLE answer ADD CONSTRAINT answer_sent_at CHECK ((state = 'sent') = (sent_at IS NOT NULL));

-- A verdict never changes, whatever a program asks for.
CREATE FUNCTION refuse_verdict_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.verdict IS NOT NULL AND (NEW.verdict IS DISTINCT FROM OLD.verdict OR NEW.stopped_at IS DISTINCT FROM OLD.stopped_at
     OR NEW.due_at IS DISTINCT FROM OLD.due_at) THEN
    RAISE EXCEPTION 'clock %: the verdict is final', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER clock_verdict_final BEFORE UPDATE ON clock FOR EACH ROW EXECUTE FUNCTION refuse_verdict_change();

-- A written answer that was sent is a document: it is followed by another version, never edited.
CREATE FUNCTION refuse_sent_answer_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'sent' AND NEW IS DISTINCT FROM OLD THEN
    RAISE EXCEPTION 'answer %: sent answers do not change', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER answer_sent_final BEFORE UPDATE ON answer FOR EACH ROW EXECUTE FUNCTION refuse_sent_answer_change();

-- Codes are unique per ministry and year and come from a sequence each: no row that all submissions wait for; gaps are fine.
CREATE FUNCTION next_code(prefix text, year int) RETURNS text LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  sequence_name text := 'code_' || lower(prefix) || '_' || year;
  number text;
BEGIN
  IF to_regclass('public.' || sequence_name) IS NULL THEN
    -- the first code of a year; a second process that comes at the same moment waits here
    PERFORM pg_advisory_xact_lock(hashtext(sequence_name));
    EXECUTE format('CREATE SEQUENCE IF NOT EXISTS public.%I', sequence_name);
  END IF;
  number := nextval(format('public.%I', sequence_name)::regclass)::text;
  RETURN prefix || '-' || year || '-' || lpad(number, greatest(6, length(number)), '0');
END $$;

CREATE FUNCTION next_ticket_code(ministry text, year int) RETURNS text LANGUAGE sql VOLATILE AS $$
  SELECT public.next_code(m.code_prefix, year) FROM public.ministry m WHERE m.code = ministry
$$;

-- Made ahead for the years in sight, so that no submission pays for it.
DO $$
BEGIN
  FOR year IN 2025..2035 LOOP
    EXECUTE format('CREATE SEQUENCE public.%I', 'code_bct_' || year);
    EXECUTE format('CREATE SEQUENCE public.%I', 'code_nnmt_' || year);
    EXECUTE format('CREATE SEQUENCE public.%I', 'code_hs_' || year);
  END LOOP;
END $$;
