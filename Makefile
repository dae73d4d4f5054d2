# Everything works from a fresh clone: the first target that needs it makes .venv and installs.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed

.PHONY: help demo test generate check check-pythons schema-lint schema-diff schema-drift types lint format sandbox bench bench-check bench-completion faults soak fuzz build clean
.DEFAULT_GOAL := help

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(INSTALLED): pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "installing into $(VENV) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $@

demo: $(INSTALLED) ## regenerate the SDK, start the embedded store, run examples/quickstart.py against it
	@$(BIN)/python -m generator build --cache build/generator
	@$(BIN)/python -m bigcommerce_sdk.sandbox -- $(BIN)/python examples/quickstart.py

test: $(INSTALLED) ## run the whole test suite
	@$(BIN)/python -m pytest -n auto

generate: $(INSTALLED) ## write the generated code, its reference and the schema language
	@$(BIN)/python -m generator build --cache build/generator
	@$(BIN)/python -m generator language
	@$(BIN)/python -m generator docs

check: $(INSTALLED) ## fail with a diff where generated files are not what the schema gives
	@$(BIN)/python -m generator check --cache build/generator
	@$(BIN)/python -m generator language --check
	@$(BIN)/python -m generator docs --check

check-pythons: $(INSTALLED) ## the same under two hash seeds, and on the other Pythons of this machine
	@$(BIN)/python -m tests.pythons

schema-lint: $(INSTALLED) ## check the schema and write nothing
	@$(BIN)/python -m generator lint

# What the schema is compared with, and how that is told; see `python -m generator diff --help`.
BASE ?= origin/main
FORMAT ?= text

schema-diff: $(INSTALLED) ## say what the schema's changes since BASE=origin/main mean for apps
	@$(BIN)/python -m generator diff '$(BASE)' --format '$(FORMAT)' \
		--acknowledged CHANGELOG.md --fail-on breaking

schema-drift: $(INSTALLED) ## say where the OpenAPI documents DOCUMENTS="a.yml …" and the schema differ
	@$(BIN)/python -m generator compare $(DOCUMENTS) --format '$(FORMAT)'

types: $(INSTALLED) ## check all types, and the stubs against the modules
	@$(BIN)/python -m mypy
	@$(BIN)/python -m pyright
	@$(BIN)/python -m mypy.stubtest bigcommerce_sdk

lint: $(INSTALLED) schema-lint ## check style and formatting, of code and schema
	@$(BIN)/python -m generator fmt --check --quiet || (echo "run 'make format'"; exit 1)
	@$(BIN)/python -m ruff check .
	@$(BIN)/python -m black --check --quiet . || (echo "run 'make format'"; exit 1)

format: $(INSTALLED) ## format code and schema
	@$(BIN)/python -m generator fmt --quiet
	@$(BIN)/python -m ruff check --fix --quiet . || true
	@$(BIN)/python -m black --quiet .

sandbox: $(INSTALLED) ## run the embedded store until Ctrl-C
	@$(BIN)/python -m bigcommerce_sdk.sandbox

bench: $(INSTALLED) ## time everything side by side with plain requests and the package before
	@$(BIN)/python -m benchmarks --json build/benchmarks.json --svg build/benchmarks.svg

bench-check: $(INSTALLED) ## before a release: the same into docs/, and fail where a budget is not kept
	@$(BIN)/python -m benchmarks --json docs/benchmarks.json --svg docs/benchmarks.svg --check

# What completion is compared with: the stubs of one service of a large SDK, of this version.
STUBS := build/stubs/.installed

$(STUBS): Makefile | $(INSTALLED)
	@echo "installing types-boto3[ec2] into build/stubs ..."
	@rm -rf build/stubs
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check \
		--target build/stubs 'types-boto3[ec2]==1.43.123'
	@touch $@

bench-completion: $(INSTALLED) $(STUBS) ## time how long an editor waits for the names it offers
	@$(BIN)/python -m benchmarks.completion

faults: $(INSTALLED) ## what this SDK and the one before it make of all that goes wrong on the way
	@$(BIN)/python -m faults

soak: $(INSTALLED) ## read 100,000 records at 5 % faults: each exactly once, in flat memory
	@$(BIN)/python -m benchmarks.soak

# How long each target of tests/fuzz is fuzzed.
SECONDS ?= 60

fuzz: $(INSTALLED) ## look for input that breaks what reads it, SECONDS=60 for each target
	@$(BIN)/python -m tests.fuzz --seconds $(SECONDS)

build: $(INSTALLED) ## build wheel and sdist into dist/
	@$(BIN)/python -m build --outdir dist

clean: ## remove .venv and everything built
	@rm -rf $(VENV) dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
