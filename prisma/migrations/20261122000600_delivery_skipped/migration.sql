-- AlterTable
ALTER TABLE "delivery" ADD COLUMN     "skipped" TEXT;


-- What still has to be written; what was found not to be wanted any more is done too.
DROP INDEX delivery_waiting;
CREATE INDEX delivery_waiting ON delivery (not_before, user_id) WHERE mail_id IS NULL AND skipped IS NULL;
