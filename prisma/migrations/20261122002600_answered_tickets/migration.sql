-- The few that wait for something to happen by itself, for the sweep that sees to it.
CREATE INDEX ticket_waiting_by_itself ON ticket (id) WHERE state IN ('answered', 'referred');
