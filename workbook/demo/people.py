"""Who is in the demo. They do not exist, and neither do their logins anywhere else."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody made up, and how to sign in as them."""

    name: str
    login: str
    password: str
    about: str


ANA = Person("Ana", "ana", "soup on a rainy day", "Ana, a partner")
BEN = Person("Ben", "ben", "the long way home", "Ben, a partner")
THEA = Person("Thea", "thea", "two chairs and a plant", "Thea, their therapist")

CAST = (ANA, BEN, THEA)
