"""The pages: HTML for people, over the same use-cases as REST.

One file for each screen, one row for each address in `table.py`. `ask.py` is what a handler gets.
"""
