# Everything works from a fresh clone: the first target that needs it makes .venv and installs what
# is locked in requirements/, and nothing else. `make lock` is the only one that needs uv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
DEMO := $(VENV)/.installed-demo

# Tests and checkers start hundreds of Pythons: without bytecode on disk, each compiles all anew.
unexport PYTHONDONTWRITEBYTECODE

# $(call install,ENVIRONMENT,FILE): what a file of requirements/ locks, and the project itself, whose
# build backend is in that file
define install
	@test -x $(1)/bin/python || $(PYTHON) -m venv $(1)
	@echo "installing $(2) into $(1) ..."
	@$(1)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(2)
	@$(1)/bin/python -m pip install --quiet --disable-pip-version-check --no-index --no-deps \
		--no-build-isolation -e .
	@touch $@
endef

.PHONY: help demo test test-fast test-thorough test-lowest generate check check-frozen check-pythons schema-lint schema-diff schema-drift check-openapi types lint format sandbox bench bench-check bench-completion faults soak fuzz build lock clean
.DEFAULT_GOAL := help

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(INSTALLED): requirements/dev.txt pyproject.toml
	$(call install,$(VENV),$<)
	@touch $(DEMO) # part of it

$(DEMO): requirements/demo.txt pyproject.toml
	$(call install,$(VENV),$<)

demo: $(DEMO) ## regenerate the SDK, start the embedded store, run examples/quickstart.py against it
	@$(BIN)/python -m generator build --cache build/generator
	@$(BIN)/python -m bigcommerce_sdk.sandbox -- $(BIN)/python examples/quickstart.py

# Each process begins with tests that stand together, so fixtures of modules are made once.
PYTEST := -m pytest -n auto --dist worksteal

test: $(INSTALLED) ## run the whole test suite
	@$(BIN)/python $(PYTEST)

test-fast: $(INSTALLED) ## run a part of it that takes less than a minute and visits every package
	@$(BIN)/python $(PYTEST) --fast

test-thorough: $(INSTALLED) ## try twenty times as many examples of each property
	@$(BIN)/python $(PYTEST) -m hypothesis --hypothesis-profile thorough

LOWEST := build/lowest
LOWEST_TESTS := tests/runtime tests/generator/formatter tests/generator/openapi_import \
	tests/generator/test_source.py tests/generator/writing/test_writer.py \
	$(addprefix tests/generator/cli/test_,fmt.py process.py program.py scaffold.py) \
	$(addprefix tests/sandbox/test_,cli.py plugin.py) tests/sandbox/rows/test_snapshot.py \
	$(addprefix tests/sandbox/apis/test_,http.py other_apis.py resource_index.py)

$(LOWEST)/.installed: requirements/lowest.txt pyproject.toml
	$(call install,$(LOWEST),$<)

test-lowest: $(LOWEST)/.installed ## run the quicker tests with the lowest versions that are supported
	@$(LOWEST)/bin/python -m generator check --quiet
	@$(LOWEST)/bin/python $(PYTEST) -p no:cacheprovider $(LOWEST_TESTS)

generate: $(INSTALLED) ## write the generated code, its reference and the schema language
	@$(BIN)/python -m generator build --cache build/generator
	@$(BIN)/python -m generator language
	@$(BIN)/python -m generator docs

check: $(INSTALLED) ## fail with a diff where generated files are not what the schema gives
	@$(BIN)/python -m generator check --cache build/generator
	@$(BIN)/python -m generator language --check
	@$(BIN)/python -m generator docs --check

FROZEN := build/frozen

$(FROZEN)/.installed: requirements/frozen.txt pyproject.toml
	$(call install,$(FROZEN),$<)

check-frozen: $(FROZEN)/.installed ## freeze a small program with PyInstaller and run it
	@$(FROZEN)/bin/python -m tests.frozen

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
	@$(BIN)/python -m generator compare $(DOCUMENTS) --format '$(FORMAT)' \
		--accepted docs/differences.yaml --fail-on missing

check-openapi: $(INSTALLED) ## make types of the OpenAPI document, and lint it (needs npm)
	@$(BIN)/python -m tests.openapi_consumers

types: $(INSTALLED) ## check all types, and the stubs against the modules
	@$(BIN)/python -m mypy
	@$(BIN)/python -m pyright
	@$(BIN)/python -m mypy.stubtest bigcommerce_sdk

lint: $(INSTALLED) schema-lint ## check style and formatting, of code and schema, and the workflows
	@$(BIN)/python -m generator fmt --check --quiet || (echo "run 'make format'"; exit 1)
	@$(BIN)/python -m ruff check .
	@$(BIN)/lint-imports --no-logo --cache-dir build/imports
	@$(BIN)/python -m black --check --quiet . || (echo "run 'make format'"; exit 1)
	@$(BIN)/zizmor --offline --quiet --pedantic .github

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

$(STUBS): requirements/completion.txt | $(INSTALLED)
	@echo "installing $< into build/stubs ..."
	@rm -rf build/stubs
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes \
		--target build/stubs -r $<
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

# Versions that still fit stay; UPGRADE=--upgrade takes the newest of each.
UPGRADE ?=
COMPILE := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-annotate --custom-compile-command "make lock" \
	$(UPGRADE)
# what is in two files is of one version in both
LIKE_DEV := --constraints requirements/dev.txt

lock: ## compile requirements/ from pyproject.toml, UPGRADE=--upgrade: with the newest versions
	@$(COMPILE) pyproject.toml --all-extras --group dev -o requirements/dev.txt
	@$(COMPILE) pyproject.toml --extra generator --extra sandbox --group build $(LIKE_DEV) \
		-o requirements/demo.txt
	@$(COMPILE) pyproject.toml --extra sandbox --group frozen $(LIKE_DEV) -o requirements/frozen.txt
	@$(COMPILE) --group pyproject.toml:completion -o requirements/completion.txt
	@$(COMPILE) pyproject.toml --all-extras --group lowest --resolution lowest-direct \
		-o requirements/lowest.txt

clean: ## remove .venv and everything built
	@rm -rf $(VENV) dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
