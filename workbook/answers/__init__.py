"""Answers: does this value fit this prompt? One value type for each answer type. Pure."""

from workbook.answers.answer import Answer, Json, State
from workbook.answers.checking import check, check_reply

__all__ = ["Answer", "Json", "State", "check", "check_reply"]
