-- A post is a province of a ministry and a commune lies in a province: without knowing it the planner takes a post's search for thirty
-- times rarer than it is, and collects and sorts all matches where the ordered index would give the first page.
CREATE STATISTICS ticket_place (dependencies) ON commune_code, province_code, ministry_code, post_unit_id FROM ticket;
