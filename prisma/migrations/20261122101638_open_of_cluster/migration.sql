-- DropIndex
DROP INDEX "ticket_cluster_id_idx";

-- CreateIndex
CREATE INDEX "ticket_cluster_id_queue_rank_idx" ON "ticket"("cluster_id", "queue_rank");

