-- What the publication of a unit's own calendar has to go through.
CREATE INDEX clock_open_of_unit ON clock (unit_id, id) WHERE stopped_at IS NULL AND voided_at IS NULL AND kind <> 'answer';
