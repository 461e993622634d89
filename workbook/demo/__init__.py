"""What `workbook demo` shows: a made-up couple and their therapist, with entries in every state."""

from workbook.demo.people import CAST, Person
from workbook.demo.seeding import Seeded, seed

__all__ = ["CAST", "Person", "Seeded", "seed"]
