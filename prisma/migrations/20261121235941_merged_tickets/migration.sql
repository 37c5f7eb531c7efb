-- The copies of an answer that went to merged tickets share its files.
DROP INDEX "attachment_storage_key_key";
CREATE INDEX "attachment_storage_key_idx" ON "attachment"("storage_key");
