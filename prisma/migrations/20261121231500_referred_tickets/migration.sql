-- Few tickets are referred outside; without this, counting a province's reads all that it ever asked.
CREATE INDEX ticket_referred ON ticket (province_code, ministry_code, queue_at DESC, id) WHERE state = 'referred';
