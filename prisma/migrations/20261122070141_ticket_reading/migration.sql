-- CreateTable
CREATE TABLE "ticket_reading" (
    "ticket_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "reading" BYTEA NOT NULL,

    CONSTRAINT "ticket_reading_pkey" PRIMARY KEY ("ticket_id")
);

-- AddForeignKey
ALTER TABLE "ticket_reading" ADD CONSTRAINT "ticket_reading_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

