-- DropIndex
DROP INDEX "key_term_field_id_term_key";

-- AlterTable
ALTER TABLE "other_ministry" ADD COLUMN     "valid_from" DATE NOT NULL DEFAULT '2025-03-01'::date,
ADD COLUMN     "valid_to" DATE;

-- CreateIndex
CREATE INDEX "key_term_field_id_idx" ON "key_term"("field_id");
