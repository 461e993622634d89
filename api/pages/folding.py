"""Sentences that are the same in every page of a language are looked up once, when a template is
compiled, and become a part of it.
"""

from __future__ import annotations

import gettext

from jinja2 import Environment, nodes
from jinja2.visitor import NodeTransformer
from markupsafe import Markup


class Folding(NodeTransformer):
    """Puts the sentence in the place of `_("…")`, where no name or number has to go into it."""

    def __init__(self, words: gettext.NullTranslations) -> None:
        self.words = words

    def visit_Call(self, node: nodes.Call) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        said = node.args[0] if node.args else None
        is_plain = len(node.args) == 1 and not (node.kwargs or node.dyn_args or node.dyn_kwargs)
        if is_plain and _is_gettext(node.node) and isinstance(said, nodes.Const):
            spoken = Markup(self.words.gettext(said.value) % {})  # noqa: S704
            return nodes.Const(spoken, lineno=node.lineno)
        return node


def _is_gettext(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Name) and node.name == "_"


class Spoken(Environment):
    """An environment that speaks one language."""

    words: gettext.NullTranslations = gettext.NullTranslations()

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        folded = Folding(self.words).visit(tree)
        assert isinstance(folded, nodes.Template)
        return folded
