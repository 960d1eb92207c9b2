# `make run` sets everything up and starts the program; the other targets are for working on it.
# PYTHON names another Python than python3, from 3.11 on.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install -qq --disable-pip-version-check -c constraints.txt
SOURCES := trainer tests benchmarks docs
WITH_PROBLEMS := $(SOURCES) problems

# The tests start Python many hundred times: what it compiles is kept, whatever the surroundings say.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run test proof check coverage bench screens rooms wheel clean

run: $(VENV)/ready-to-run
	@$(BIN)/trainer

test: $(VENV)/ready-to-work
	@$(BIN)/python -m pytest

proof: $(VENV)/ready-to-work
	@echo "every long proof wholly: more than an hour on two cores"
	@$(BIN)/python -m pytest --proof

check: $(VENV)/ready-to-work
	@$(BIN)/ruff format --check --quiet $(WITH_PROBLEMS)
	@$(BIN)/ruff check --quiet $(WITH_PROBLEMS)
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/python -m tests.problems
	@$(MAKE) --no-print-directory test
	@echo "everything holds"

coverage: $(VENV)/ready-to-work
	@rm -rf .coverage
	@$(BIN)/coverage run -m pytest
	@$(BIN)/python -m tests.coverage_by_room

bench: $(VENV)/ready-to-work
	@$(BIN)/python -m benchmarks

screens: $(VENV)/ready-to-work
	@$(BIN)/python -m docs.screens

rooms: $(VENV)/ready-to-work
	@$(BIN)/python -m docs.rooms

wheel: $(VENV)/ready-to-work
	@$(BIN)/python -m build --wheel --outdir dist . > build.log 2>&1 || { cat build.log; exit 1; }
	@rm -f build.log
	@ls dist/*.whl

clean:
	@rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage
	@find trainer tests benchmarks problems -name __pycache__ -prune -exec rm -rf {} +
	@echo "clean"

$(VENV)/ready-to-run: pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Trainer needs Python 3.11 or newer; name one: make $(MAKECMDGOALS) PYTHON=python3.11"; exit 1; }
	@echo "setting up in $(VENV)"
	@$(PYTHON) -m venv $(VENV)
	@$(PIP) -e '.[import]'
	@touch $@

$(VENV)/ready-to-work: $(VENV)/ready-to-run
	@echo "setting up the tools for working on it"
	@$(PIP) -e '.[import,dev]'
	@touch $@
