"""Objects with named fields: what all composite answers are made of."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import TypeAlias

from workbook.answers.answer import Json
from workbook.answers.places import Place

FieldChecker: TypeAlias = Callable[[object, Place], Json]


def record(
    value: object,
    place: Place,
    fields: Mapping[str, FieldChecker],
    *,
    required: Collection[str] = (),
) -> dict[str, Json] | None:
    """The object with every field checked, in the order of `fields`; or None and faults.

    A field that may be left out may also be null; it is absent from the result then.
    """
    if not isinstance(value, Mapping):
        place.fault("wrong-type", "Please send an object with named fields.")
        return None
    before = len(place.faults)
    if not set(value) <= set(fields):
        # The name of a stranger field is something that was sent: it is not repeated.
        place.fault("unknown-field", "There is a field here that does not belong.")
    found = {
        name: checker(value[name], place.at(name))
        for name, checker in fields.items()
        if value.get(name) is not None
    }
    for name in fields:
        if name in required and name not in found:
            place.at(name).fault("missing", "This part is still missing.")
    return found if len(place.faults) == before else None
