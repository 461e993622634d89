# Two commands for a fresh clone: `make demo` and `make test`.
#
# Everything installs into .venv, once, from requirements.lock with its hashes: by uv where it is
# found and works, else by pip. No virtual environment needs to be active, and an active one is not touched.

BIN := .venv/bin
STAMP := .venv/installed-from-lock
UV := $(shell command -v uv 2>/dev/null)
RECENT := import sys; sys.exit(sys.version_info < (3, 11))

# The first of these that is there and recent enough.
PYTHON ?= $(shell for python in python3.13 python3.12 python3.11 python3 python; do \
	if command -v $$python >/dev/null 2>&1 && $$python -c '$(RECENT)' 2>/dev/null; \
	then echo $$python; break; fi; done)

# An existing .venv is kept: what the lock names is brought to its version in it.
WITH_UV = { test -x $(BIN)/python || $(UV) venv --quiet --python $(PYTHON) .venv; } && \
	$(UV) pip install --quiet --python $(BIN)/python --require-hashes -r requirements.lock && \
	$(UV) pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation -e .

PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
WITH_PIP = { $(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv .venv; } && \
	$(PIP) --require-hashes -r requirements.lock && \
	$(PIP) --no-deps --no-build-isolation -e .

.PHONY: demo test check format lock bench prove mutation screenshots support

demo: $(STAMP)
	$(BIN)/workbook demo

# Everything that must hold, the same that .ci/run runs. Whoever is done first takes over what is
# left of another's tests: the long ones stand close together.
test: check
	$(BIN)/pytest -n auto --maxprocesses 4 --dist worksteal

# Ratios to the least that the same work could cost. Nothing fails by a time.
bench: $(STAMP)
	$(BIN)/python -m tests.benchmarks

# Every instrument of the proof, whole: about an hour. Writes docs/reference/proof.md.
prove: $(STAMP)
	$(BIN)/python -m tests.prove

# Fails when an entry of the support page was not verified for 180 days.
support: $(STAMP)
	$(BIN)/python -m api.pages.support

# Every screen in light, dark and at 320 px, into screenshots/. Needs Debian's chromium.
screenshots: $(STAMP)
	$(BIN)/python -m tests.pages.screenshots

# Small mistakes in the comparison, each put there in turn: the tests notice them. A quarter of an
# hour on two cores.
mutation: $(STAMP)
	$(BIN)/python -m tests.mutation

# What can be said without running anything.
check: $(STAMP)
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy

format: $(STAMP)
	$(BIN)/ruff check --fix-only --quiet
	$(BIN)/ruff format

# After changing the dependencies in pyproject.toml. Needs uv.
lock:
	uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --upgrade \
		--generate-hashes --no-header --no-annotate --no-emit-index-url \
		--quiet --output-file requirements.lock

$(STAMP): requirements.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "Workbook needs Python 3.11 or later on the PATH."; exit 1; }
	@echo "Installing into .venv (once)"
	@$(if $(UV),{ $(WITH_UV); } || ){ $(WITH_PIP); }
	@touch $@
