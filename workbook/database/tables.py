"""What every table's class begins from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tortoise.models import Model as UpstreamModel
from tortoise.models import ModelMeta


class _Unread(ModelMeta):
    """Upstream reads the source of each model anew for comments that begin with `#:`. There are
    none, and looking for them was a third of what a start costs.
    """

    def __new__(cls, name: str, bases: tuple[type, ...], attrs: Mapping[str, Any]) -> ModelMeta:
        return super().__new__(cls, name, bases, {**attrs, "_no_comments": True})


class Model(UpstreamModel, metaclass=_Unread):
    class Meta:
        abstract = True
