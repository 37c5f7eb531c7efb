-- AlterTable
ALTER TABLE "routing_model" ADD COLUMN     "outcome" TEXT,
ADD COLUMN     "started_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "routing_correction_at_id_idx" ON "routing_correction"("at", "id");

-- One is trained at a time and one is in use, whatever processes there are.
CREATE UNIQUE INDEX routing_model_one_training ON routing_model (state) WHERE state = 'training';
CREATE UNIQUE INDEX routing_model_one_current ON routing_model (state) WHERE state = 'current';

-- The learning report reads what came in within a period, and what was handed over in it.
CREATE INDEX ticket_routed ON ticket (ministry_code, received_at) WHERE routing IS NOT NULL;
CREATE INDEX ticket_event_handed_over ON ticket_event (at, ticket_id) WHERE kind = 'handed_over';
