"""Workbook: two partners answer the same exercise apart, and it opens for both at once."""
