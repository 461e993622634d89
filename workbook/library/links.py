"""What one prompt says about another: conditions, links, replies, and the slots of agreements."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass

from workbook.errors import Fault
from workbook.exercise import AgreementText, AnswerType, Prompt
from workbook.library.box import Box
from workbook.library.conditions import fits
from workbook.library.rules import fault
from workbook.library.types import FIELDS

_SLOT = re.compile(r"\{([^{}]*)\}")
_WITHOUT_A_PROMPT = frozenset({"you", "partner", "review_on"})
_WHOSE = re.compile(r"(?:you|partner|both)\.(?P<prompt>[a-z0-9_-]+)(?:\.(?P<field>[a-z_]+))?")


@dataclass(frozen=True, slots=True)
class Asked:
    """A prompt with the box that it came from, in the order of the file."""

    prompt: Prompt
    box: Box


def check_links(asked: list[Asked], boxes: Container[str]) -> Iterator[Fault]:
    """Every setting of every prompt that names another prompt.

    `boxes` are the ids of all answer boxes: one that could not be read has a fault of its own,
    and what names it is not blamed.
    """
    everything = {item.prompt.id: item.prompt for item in asked}
    earlier: dict[str, Prompt] = {}
    for item in asked:
        named = _named(item, boxes, everything)
        if "if" in named:
            yield from _condition(item, earlier, everything)
        if "actual" in named:
            yield from _link(item, "actual", AnswerType.FREQUENCY, everything)
        if "fair" in named:
            yield from _link(item, "fair", AnswerType.SCALE, everything)
        if item.prompt.reply and ("to" in named or item.prompt.to is None):
            yield from _reply(item, earlier)
        earlier[item.prompt.id] = item.prompt


def _named(item: Asked, boxes: Container[str], everything: dict[str, Prompt]) -> set[str]:
    """The settings that name a prompt which was read, or none at all."""
    prompt = item.prompt
    condition = prompt.condition.prompt if prompt.condition else None
    names = {"if": condition, "actual": prompt.actual, "fair": prompt.fair, "to": prompt.to}
    unread = {name for name in names.values() if name in boxes and name not in everything}
    return {setting for setting, name in names.items() if name and name not in unread}


def _condition(
    item: Asked, earlier: dict[str, Prompt], everything: dict[str, Prompt]
) -> Iterator[Fault]:
    condition, setting = item.prompt.condition, item.box.settings["if"]
    assert condition is not None
    target = earlier.get(condition.prompt)
    if condition.prompt not in everything:
        yield fault("condition-unknown", setting.line, setting.column)
    elif target is None or (target.reply and not item.prompt.reply):
        yield fault("condition-later", setting.line, setting.column)
    elif not fits(condition, target):
        yield fault("condition-type", setting.line, setting.column)


def _link(
    item: Asked, name: str, wanted: AnswerType, everything: dict[str, Prompt]
) -> Iterator[Fault]:
    setting = item.box.settings[name]
    target = everything.get(setting.value)
    if target is None:
        yield fault("link-unknown", setting.line, setting.column)
    elif target.type is not wanted or target.id == item.prompt.id:
        detail = f"`{name}` names another question, of the type {wanted.value}."
        yield fault("link-type", setting.line, setting.column, detail)
    elif name == "actual" and target.option_ids != item.prompt.option_ids:
        detail = "A wish and what is have the same options in the same order."
        yield fault("link-type", setting.line, setting.column, detail)


def _reply(item: Asked, earlier: dict[str, Prompt]) -> Iterator[Fault]:
    setting = item.box.settings.get("to")
    if setting is None:
        yield fault("reply-to", item.box.line)
        return
    target = earlier.get(setting.value)
    if target is None or target.reply or target.visible == "me":
        yield fault("reply-to", setting.line, setting.column)
    elif item.box.rule.answers and target.type not in item.box.rule.answers:
        wanted = " or ".join(sorted(kind.value for kind in item.box.rule.answers))
        detail = f"This reply answers a question of the type {wanted}."
        yield fault("reply-to", setting.line, setting.column, detail)
    elif item.prompt.type is AnswerType.SAY_BACK and not (item.prompt.codes or target.codes):
        detail = "To say a boundary back there must be `codes`, here or at the boundary."
        yield fault("reply-to", setting.line, setting.column, detail)


def check_slots(
    agreement: AgreementText, prompts: dict[str, Prompt], boxes: Container[str]
) -> Iterator[Fault]:
    """Every `{…}` of one agreement text. Its lines start one below the fence."""
    for number, line in enumerate(agreement.text.split("\n"), agreement.line + 1):
        for slot in _SLOT.finditer(line):
            code = _slot_problem(slot[1], prompts, boxes)
            if code:
                yield fault(code, number, slot.start() + 1)


def _slot_problem(slot: str, prompts: dict[str, Prompt], boxes: Container[str]) -> str | None:
    if slot in _WITHOUT_A_PROMPT:
        return None
    match = _WHOSE.fullmatch(slot)
    if not match:
        return "agreement-slot"
    prompt = prompts.get(match["prompt"])
    if prompt is None:
        return None if match["prompt"] in boxes else "agreement-prompt"
    if prompt.visible == "me":
        return "agreement-private"
    known = FIELDS.get(prompt.type, frozenset())
    return "agreement-field" if match["field"] and match["field"] not in known else None
