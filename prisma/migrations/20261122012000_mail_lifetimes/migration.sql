-- AlterTable
ALTER TABLE "mail_template" ALTER COLUMN "subject" DROP NOT NULL,
ALTER COLUMN "body" DROP NOT NULL;


-- What has served its time, for the sweep.
CREATE INDEX mail_sent ON mail (sent_at) WHERE state = 'sent';
CREATE INDEX delivery_skipped ON delivery (created_at) WHERE skipped IS NOT NULL;
