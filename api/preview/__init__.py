"""`workbook preview FILE`: an exercise in the browser while it is being written."""
