-- CreateIndex
CREATE INDEX "ticket_created_at" ON "ticket" USING BRIN ("created_at");
