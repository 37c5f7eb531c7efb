-- The copies of an answer that went to merged tickets share its files.
DROP INDEX "attachment_storage_key_key";
CREATE INDEX "attachment_storage_key_idx" ON "attachment"("storage_key");

-- Every act asks what the ticket carries; few tickets are merged.
CREATE INDEX ticket_merged_into ON ticket (merged_into_id) WHERE merged_into_id IS NOT NULL;
