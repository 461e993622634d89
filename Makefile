# Two commands for a fresh clone: `make demo` and `make test`.
#
# Everything installs into .venv, once, from requirements.lock with its hashes: by uv where it is
# found, else by pip. No virtual environment needs to be active, and an active one is not touched.

BIN := .venv/bin
STAMP := .venv/installed-from-lock
UV := $(shell command -v uv 2>/dev/null)
RECENT := import sys; sys.exit(sys.version_info < (3, 11))

# The first of these that is there and recent enough.
PYTHON ?= $(shell for python in python3.13 python3.12 python3.11 python3 python; do \
	if command -v $$python >/dev/null 2>&1 && $$python -c '$(RECENT)' 2>/dev/null; \
	then echo $$python; break; fi; done)

.PHONY: demo test check format lock

demo: $(STAMP)
	$(BIN)/workbook demo

# Everything that must hold, the same that .ci/run runs.
test: check
	$(BIN)/pytest -n 2

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
ifeq ($(strip $(PYTHON)),)
	$(error Workbook needs Python 3.11 or later, and found none on the PATH)
endif
ifneq ($(UV),)
	test -x $(BIN)/python || $(UV) venv --quiet --python $(PYTHON) .venv
	$(UV) pip install --quiet --python $(BIN)/python --require-hashes -r requirements.lock
	$(UV) pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation -e .
else
	test -x $(BIN)/pip || $(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
endif
	touch $@
