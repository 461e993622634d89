"""What the tables are in the middle of a migration, rendered only for a step that looks.

Upstream renders every model before each step, for the few that ask what was there, and after each
step, also of those that were applied long ago: nearly all the time that a new directory took to
become a store.
"""

from __future__ import annotations

from collections.abc import Iterable

from tortoise.migrations.executor import MigrationExecutor
from tortoise.migrations.graph import MigrationKey
from tortoise.migrations.schema_generator.state import ModelState, State
from tortoise.migrations.schema_generator.state_apps import StateApps

Key = tuple[str, str]
"""The app of a model, and the model's name."""


class Executor(MigrationExecutor):
    """Upstream's, with states that are rendered when they are looked at."""

    async def _project_state(
        self, applied: set[MigrationKey], *, upto: MigrationKey | None = None
    ) -> State:
        at = {app: said["default_connection"] for app, said in self.loader.apps_config.items()}
        state = Lazily({}, StateApps(default_connections=at))
        for key in self._full_plan():
            if key == upto:
                break
            migration = self.loader.graph.nodes[key]
            if key in applied and migration is not None:
                await migration.apply(state, dry_run=True)
        return state


class Lazily(State):
    """A state whose models are rendered, where they have changed, once `apps` is looked at."""

    def __init__(self, models: dict[Key, ModelState], apps: StateApps) -> None:
        self.models = models
        self._rendered = apps
        self._changed = set(models)

    @property
    def apps(self) -> StateApps:  # type: ignore[override]
        """All models as they are now."""
        if self._changed:
            changed, self._changed = self._changed, set()
            super().reload_models(changed)
        return self._rendered

    def reload_model(self, app_label: str, model_name: str) -> None:
        self.reload_models([(app_label, model_name)])

    def reload_models(self, model_tuples: Iterable[Key]) -> None:
        self._changed |= set(model_tuples)

    def _find_related_models(self, app_label: str, model_name: str) -> set[Key]:
        return super()._find_related_models(app_label, model_name) & self.models.keys()

    def validate_relations_initialized(self) -> None:
        """Of what was rendered: a relation that leads nowhere is refused with its table."""
        if not self._changed:
            super().validate_relations_initialized()

    def clone(self) -> State:
        """The models as they are now, whatever will become of them."""
        apps = self._rendered
        nothing = StateApps(dict(apps._default_connections), apps._connections)
        return Lazily({key: one.clone() for key, one in self.models.items()}, nothing)
