"""Empty, migrated stores for instruments that run outside of pytest."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests import postgres, stores
from tests.prove.figures import Engine
from workbook.database import Databases


@dataclass(frozen=True)
class Templates:
    """What clones are made from. `postgres` is the reason where there is none."""

    sqlite: Path
    postgres: stores.Postgres | str

    def has(self, engine: Engine) -> bool:
        return engine == "sqlite" or isinstance(self.postgres, stores.Postgres)

    @contextmanager
    def clone(self, engine: Engine, directory: Path) -> Iterator[Databases]:
        """Empty stores; those of SQLite are in `directory/db`."""
        if engine == "sqlite":
            yield stores.clone_sqlite(self.sqlite, directory / "db")
            return
        if isinstance(self.postgres, str):
            raise postgres.NoPostgresError(self.postgres)
        with stores.postgres_clone(self.postgres) as clone:
            yield clone


@contextmanager
def templates(engines: Iterable[Engine] = ("sqlite", "postgresql")) -> Iterator[Templates]:
    """Templates on these engines, for as long as the block lasts."""
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        found: stores.Postgres | str = "it was not asked for"
        if "postgresql" in engines:
            try:
                url = stack.enter_context(postgres.running())
                found = stack.enter_context(stores.postgres_template(url))
            except postgres.NoPostgresError as reason:
                found = str(reason)
        yield Templates(stores.make_sqlite_template(home), found)
