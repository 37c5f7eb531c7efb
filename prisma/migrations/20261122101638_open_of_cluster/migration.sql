-- CreateIndex
CREATE INDEX "ticket_cluster_id_queue_rank_idx" ON "ticket"("cluster_id", "queue_rank");

-- After the new one, which serves what the old one did.
-- DropIndex
DROP INDEX "ticket_cluster_id_idx";
