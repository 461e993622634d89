"""A small app whose second migration changes a table that other rows refer to."""
