"""What can stand in the way of a start, as a sentence for whoever runs the server.

It knows nothing of HTTP: the commands of an operator need it, too, and start at once.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from workbook.database.safety import Unsafe
from workbook.errors import Unavailable
from workbook.vault import KeysMissing


class CannotStart(Exception):
    """Why the server does not start, in a sentence for whoever runs it."""


@contextmanager
def as_sentences() -> Iterator[None]:
    """Turns what can stand in the way of a start into CannotStart."""
    try:
        yield
    except KeysMissing as error:
        raise CannotStart(f"{error} Nothing was changed.") from None
    except Unsafe as error:
        raise CannotStart(str(error)) from None
    except Unavailable:
        raise CannotStart("The database cannot be reached, or it is busy.") from None
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        raise CannotStart(f"{os.strerror(error.errno or 0)}{where}.") from None
