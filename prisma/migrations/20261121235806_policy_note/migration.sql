-- AlterTable
ALTER TABLE "sla_policy" ADD COLUMN     "note" TEXT;

