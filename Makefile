# make demo and make test need git, make and Python 3.11-3.14 with its venv module; they set up all the rest.
# Plain sh, GNU make 3.81 or newer. On Windows: pipx install .

.PHONY: help demo test check format wheel-data coverage-base torture bench-reading pictures lock check-wheels clean
.DEFAULT_GOAL := help
SHELL := /bin/sh

ifndef PYTHON
PYTHON := $(shell for one in python3.14 python3.13 python3.12 python3.11 python3 python; do \
	if "$$one" -c 'import ensurepip, sys, venv; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' >/dev/null 2>&1; \
	then command -v "$$one"; break; fi; done)
endif
VENV ?= .venv
JOBS ?= 2
PY := $(VENV)/bin/python
INSTALL := $(PY) -m pip install --quiet --disable-pip-version-check --no-input
LOCKED := $(INSTALL) --only-binary :all: --require-hashes

help: ## these lines
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' Makefile | awk -F'|' '{ printf "make %-14s %s\n", $$1, $$2 }'

# --- environment: each stamp says what has been installed, so that a second run is quick ---

$(VENV)/made:
	@test -n "$(PYTHON)" || { echo "Pylno needs Python 3.11, 3.12, 3.13 or 3.14 with its venv module; none was found." >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/run: $(VENV)/made requirements/run.txt requirements/build.txt pyproject.toml
	$(LOCKED) -r requirements/run.txt -r requirements/build.txt
	$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/dev: $(VENV)/made requirements/dev.txt pyproject.toml
	$(LOCKED) -r requirements/dev.txt
	$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@ $(VENV)/run

$(VENV)/bench: $(VENV)/dev requirements/bench.txt
	$(INSTALL) --require-hashes -r requirements/bench.txt
	@touch $@

$(VENV)/lock: $(VENV)/made requirements/lock.txt
	$(LOCKED) -r requirements/lock.txt
	@touch $@

# --- what people run ---

demo: $(VENV)/run ## read the examples on Kazakhstan 2022 and write a brief of them
	@mkdir -p build
	$(VENV)/bin/pylno read examples/kazakhstan-2022 --metadata examples/kazakhstan-2022.csv --out build/read --html build/read
	$(VENV)/bin/pylno brief examples/kazakhstan-2022 --metadata examples/kazakhstan-2022.csv -o build/brief.html --json build/brief.json
	@echo "The brief lies in $(CURDIR)/build/brief.html"

test: check ## every check, then every test
	$(PY) -m pytest -q -n $(JOBS) --cov --cov-report=term $(PYTEST_ARGS)
	@$(MAKE) --no-print-directory --silent coverage-base

check: $(VENV)/dev ## format, lint, types, the picture of the rooms, the package's data
	$(VENV)/bin/ruff format --check
	$(VENV)/bin/ruff check
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports
	@$(MAKE) --no-print-directory wheel-data

format: $(VENV)/dev ## lay the code out, and mend what can be mended by itself
	$(VENV)/bin/ruff format
	$(VENV)/bin/ruff check --fix

wheel-data: $(VENV)/dev ## does a built wheel hold every table, template and style?
	$(PY) -m pytest -q -k wheel tests/test_project.py

coverage-base: ## after make test: is every line of base tried?
	@$(VENV)/bin/coverage report --include='src/pylno/base/*' --fail-under=100 >build/coverage-base.txt || { cat build/coverage-base.txt; exit 1; }

torture: $(VENV)/dev ## the tests that are too long for every run, and the laws with many random examples
	$(PY) -m pytest -q -n $(JOBS) -m "torture or not torture" --hypothesis-profile=torture $(PYTEST_ARGS)

bench-reading: $(VENV)/bench ## how well the reader does beside a general one
	$(PY) scripts/bench_reading.py

pictures: $(VENV)/dev ## pictures of the pages for the README (needs Chromium)
	$(PY) scripts/pictures.py

lock: $(VENV)/lock ## write requirements/*.txt anew (needs the registry)
	$(PY) scripts/lock.py $(LOCK_ARGS)

check-wheels: $(VENV)/lock ## is there a wheel of everything for Linux, macOS and Windows? (needs the registry)
	$(PY) scripts/lock.py --try-wheels

clean: ## remove the environment and all that was made
	rm -rf $(VENV) build dist .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
