"""The picture of a link: drawn square by square, as the encoder made it."""

from __future__ import annotations

import re

import segno

from api.pages.qr import QUIET, squares

LINK = "https://workbook.example/join#abcdefghijklmnopqrstuvwxyz"
RUN = re.compile(r"M(\d+) (\d+)h(\d+)v1h-(\d+)z")


def test_every_dark_square_is_drawn_and_no_other() -> None:
    """The path, filled, is the encoder's matrix; the edge around it is empty and wide enough."""
    drawn = squares(LINK)
    matrix = segno.make(LINK, error="m", micro=False).matrix
    dark = set()
    for x, y, there, back in RUN.findall(drawn.dark):
        assert there == back
        dark |= {(int(x) + step, int(y)) for step in range(int(there))}
    assert RUN.sub("", drawn.dark) == ""
    assert dark == {(x, y) for y, row in enumerate(matrix) for x, one in enumerate(row) if one}
    assert drawn.size == len(matrix) + 2 * QUIET


def test_the_three_corners_are_where_a_camera_looks_for_them() -> None:
    """Each is seven squares wide with a ring around a dark middle (ISO/IEC 18004, 6.3.3)."""
    matrix = segno.make(LINK, error="m", micro=False).matrix
    size = len(matrix)
    for left, top in ((0, 0), (size - 7, 0), (0, size - 7)):
        assert all(matrix[top][left + x] for x in range(7))
        assert not any(matrix[top + 1][left + x] for x in range(1, 6))
        assert all(matrix[top + 3][left + x] for x in range(2, 5))
