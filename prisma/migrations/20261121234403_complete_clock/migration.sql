-- DropIndex
DROP INDEX "ticket_search_text_trgm";

-- AlterTable
ALTER TABLE "calendar_version" ADD COLUMN     "note" TEXT,
ADD COLUMN     "starts_on" DATE NOT NULL DEFAULT '2025-01-01'::date;

-- AlterTable
ALTER TABLE "clock" ADD COLUMN     "closure_version" INTEGER;

-- AlterTable
ALTER TABLE "sla_policy" ADD COLUMN     "auto_close_minutes" INTEGER,
ADD COLUMN     "maximum_pause_minutes" INTEGER,
ADD COLUMN     "published_at" TIMESTAMPTZ(3),
ADD COLUMN     "published_by" UUID,
ADD COLUMN     "rule_key" TEXT,
ADD COLUMN     "steps" JSONB;

UPDATE sla_policy SET rule_key = ministry_code || '/' || coalesce(channel::text, '*') || '/' || coalesce(urgency::text, '*');
ALTER TABLE "sla_policy" ALTER COLUMN "rule_key" SET NOT NULL;

-- CreateTable
CREATE TABLE "ticket_search" (
    "ticket_id" UUID NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "ticket_search_pkey" PRIMARY KEY ("ticket_id")
);
INSERT INTO ticket_search (ticket_id, text) SELECT id, search_text FROM ticket;

-- AlterTable
ALTER TABLE "ticket" DROP COLUMN "search_text";

-- CreateTable
CREATE TABLE "step" (
    "id" UUID NOT NULL,
    "ticket_id" UUID NOT NULL,
    "cycle" INTEGER NOT NULL,
    "clock_id" UUID,
    "kind" TEXT NOT NULL,
    "fire_at" TIMESTAMPTZ(3) NOT NULL,
    "due_version" INTEGER NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "outcome" TEXT,

    CONSTRAINT "step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recompute" (
    "id" UUID NOT NULL,
    "cause" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "moved" INTEGER NOT NULL DEFAULT 0,
    "breached" INTEGER NOT NULL DEFAULT 0,
    "after_clock_id" UUID,
    "error" TEXT,
    "requested_by" UUID,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "recompute_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery" (
    "id" UUID NOT NULL,
    "notification_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "urgent" BOOLEAN NOT NULL,
    "not_before" TIMESTAMPTZ(3) NOT NULL,
    "mail_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "to_address" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_try_at" TIMESTAMPTZ(3) NOT NULL,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail_template" (
    "kind" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by" UUID NOT NULL,

    CONSTRAINT "mail_template_pkey" PRIMARY KEY ("kind","locale")
);

-- CreateTable
CREATE TABLE "notification_preference" (
    "user_id" UUID NOT NULL,
    "deadlines" TEXT NOT NULL DEFAULT 'each',
    "tickets" TEXT NOT NULL DEFAULT 'digest',
    "quiet_from" TEXT NOT NULL DEFAULT '21:00',
    "quiet_to" TEXT NOT NULL DEFAULT '06:30',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "notification_preference_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "absence" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "note" TEXT,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "absence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "duty_turn" (
    "id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "duty_turn_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ticket_search_text_trgm" ON "ticket_search" USING GIN ("text" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "step_ticket_id_idx" ON "step"("ticket_id");

-- CreateIndex
CREATE UNIQUE INDEX "step_clock_id_kind_key" ON "step"("clock_id", "kind");

-- CreateIndex
CREATE INDEX "recompute_requested_at_idx" ON "recompute"("requested_at");

-- CreateIndex
CREATE INDEX "delivery_mail_id_idx" ON "delivery"("mail_id");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_notification_id_channel_key" ON "delivery"("notification_id", "channel");

-- CreateIndex
CREATE UNIQUE INDEX "mail_message_id_key" ON "mail"("message_id");

-- CreateIndex
CREATE INDEX "mail_user_id_created_at_idx" ON "mail"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "absence_user_id_to_day_idx" ON "absence"("user_id", "to_day");

-- CreateIndex
CREATE INDEX "duty_turn_unit_id_to_day_idx" ON "duty_turn"("unit_id", "to_day");

-- CreateIndex
CREATE UNIQUE INDEX "sla_policy_rule_key_version_key" ON "sla_policy"("rule_key", "version");

-- AddForeignKey
ALTER TABLE "ticket_search" ADD CONSTRAINT "ticket_search_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clock_pause" ADD CONSTRAINT "clock_pause_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "message"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "step" ADD CONSTRAINT "step_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_notification_id_fkey" FOREIGN KEY ("notification_id") REFERENCES "notification"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_mail_id_fkey" FOREIGN KEY ("mail_id") REFERENCES "mail"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- What is due next, in order; rows that are done are left out.
CREATE INDEX step_pending ON step (fire_at, id) WHERE done_at IS NULL;
-- A ticket's own steps (closing by itself, the chase of a referral) happen once a cycle.
CREATE UNIQUE INDEX step_of_ticket ON step (ticket_id, kind, cycle) WHERE clock_id IS NULL;
-- What a publication has to go through.
CREATE INDEX clock_open ON clock (calendar_key, id) WHERE stopped_at IS NULL AND voided_at IS NULL;
CREATE INDEX ticket_merged_into ON ticket (merged_into_id) WHERE merged_into_id IS NOT NULL;
-- What still has to be written, and what still has to be sent.
CREATE INDEX delivery_waiting ON delivery (not_before, user_id) WHERE mail_id IS NULL;
CREATE INDEX mail_pending ON mail (next_try_at, id) WHERE state = 'pending';
CREATE INDEX mail_dead ON mail (created_at DESC, id) WHERE state = 'dead';
-- One publication at a time is carried through the clocks of a subject.
CREATE UNIQUE INDEX recompute_at_work ON recompute (subject) WHERE state IN ('queued', 'running');

ALTER TABLE absence ADD CONSTRAINT absence_order CHECK (to_day >= from_day);
ALTER TABLE duty_turn ADD CONSTRAINT duty_turn_order CHECK (to_day >= from_day);
-- The verdict is arithmetic: equality is met.
ALTER TABLE clock ADD CONSTRAINT clock_verdict_true
  CHECK (verdict IS NULL OR (stopped_at IS NOT NULL AND (verdict = 'met') = (stopped_at <= due_at)));

-- A verdict is final with everything it was given by.
CREATE OR REPLACE FUNCTION refuse_verdict_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.verdict IS NULL THEN RETURN OLD; END IF;
    RAISE EXCEPTION 'clock %: the verdict is final', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.verdict IS NOT NULL AND NEW IS DISTINCT FROM OLD THEN
    RAISE EXCEPTION 'clock %: the verdict is final', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER clock_verdict_kept BEFORE DELETE ON clock FOR EACH ROW EXECUTE FUNCTION refuse_verdict_change();
