-- A mark may move a measure by minutes, and minutes of a month of a whole province do not fit an integer. Row by row it costs nothing
-- in mark, whose rows end in padding.
ALTER TABLE mark ALTER COLUMN delta TYPE integer;
ALTER TABLE cube ALTER COLUMN total TYPE bigint;
ALTER TABLE node_cube ALTER COLUMN total TYPE bigint;
