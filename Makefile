# Everything works from a fresh clone: the first target that needs it creates .venv and installs the
# dependencies locked in requirements/, and nothing else. Only `make lock` needs uv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
DEMO := $(VENV)/.installed-demo

# Tests and checkers start hundreds of Pythons, each of which would compile all modules without this.
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

.PHONY: help demo test test-fast test-thorough test-lowest test-clients check-clients test-engines generate check check-frozen check-pythons schema-lint schema-diff schema-drift check-openapi types lint format sandbox bench bench-check bench-growth bench-completion faults soak fuzz docs docs-serve docs-check build release-check release-prepare lock clean
.DEFAULT_GOAL := help

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(INSTALLED): requirements/dev.txt pyproject.toml
	$(call install,$(VENV),$<)
	@touch $(DEMO) # .venv includes the environment of the demo

$(DEMO): requirements/demo.txt pyproject.toml
	$(call install,$(VENV),$<)

demo: $(DEMO) ## regenerate the SDK, start the embedded store, run examples/quickstart.py against it
	@$(BIN)/python -m generator build --cache build/generator
	@$(BIN)/python -m bigcommerce_sdk.sandbox -- $(BIN)/python examples/quickstart.py

# Each process runs neighboring tests, so module fixtures are created once.
PYTEST := -m pytest -n auto --dist worksteal

test: $(INSTALLED) ## run the whole test suite
	@$(BIN)/python $(PYTEST)

test-fast: $(INSTALLED) ## run a part of the suite that tests every package in less than a minute
	@$(BIN)/python $(PYTEST) --fast

test-thorough: $(INSTALLED) ## run properties with twenty times as many examples
	@$(BIN)/python $(PYTEST) -m hypothesis --hypothesis-profile thorough

LOWEST := build/lowest
# What uses a dependency; the other packages of the runtime use none.
LOWEST_RUNTIME := apps arrow client codecs connection drivers http json signing transport test_uploads.py
LOWEST_TESTS := $(addprefix tests/runtime/,$(LOWEST_RUNTIME)) \
	tests/generator/formatter tests/generator/openapi_import \
	tests/generator/test_source.py tests/generator/writing/test_writer.py \
	$(addprefix tests/generator/cli/test_,fmt.py process.py program.py scaffold.py) \
	$(addprefix tests/sandbox/test_,cli.py plugin.py tls.py) tests/sandbox/rows/test_snapshot.py \
	$(addprefix tests/sandbox/apis/test_,http.py other_apis.py resource_index.py)

$(LOWEST)/.installed: requirements/lowest.txt pyproject.toml
	$(call install,$(LOWEST),$<)

test-lowest: $(LOWEST)/.installed ## run the fast tests with the lowest supported versions of dependencies
	@$(LOWEST)/bin/python -m generator check --quiet
	@$(LOWEST)/bin/python $(PYTEST) -p no:cacheprovider $(LOWEST_TESTS)

CLIENTS := build/clients
# It pins an older version of requests than the other clients need.
TAP := build/clients-tap

$(CLIENTS)/.installed: requirements/clients.txt pyproject.toml
	$(call install,$(CLIENTS),$<)

# A tap and a target of Singer, which benchmarks compare exports with.
SINGER := build/singer

# without the SDK
$(TAP)/.installed $(SINGER)/.installed: build/%/.installed: requirements/%.txt
	@test -x $(@D)/bin/python || $(PYTHON) -m venv $(@D)
	@echo "installing $< into $(@D) ..."
	@$(@D)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

# --write: write the table of the guide on compatibility anew
WRITE ?=

test-clients: $(CLIENTS)/.installed $(TAP)/.installed ## run clients by others from PyPI against the sandbox
	@$(CLIENTS)/bin/python -m tests.clients --tap $(TAP) $(WRITE)

check-clients: $(INSTALLED) ## run those of npm, PHP and Ruby, as far as they are found (WRITE=--write)
	@$(BIN)/python -m tests.clients --others $(WRITE)

# Each file starts the engine that it needs, so one process runs all of a file.
ENGINES := build/engines

$(ENGINES)/.installed: requirements/engines.txt pyproject.toml
	$(call install,$(ENGINES),$<)

test-engines: $(ENGINES)/.installed ## run the tests of Spark, dlt, DuckDB and Polars (needs Java 17 or newer)
	@$(ENGINES)/bin/python -m pytest -n 2 --dist loadfile -p no:cacheprovider tests/engines

generate: $(INSTALLED) ## write the generated code, its reference and the schema language
	@$(BIN)/python -m generator build --cache build/generator
	@$(BIN)/python -m generator language
	@$(BIN)/python -m generator docs
	@$(BIN)/python -m generator commands

check: $(INSTALLED) ## fail with a diff if generated files do not match the schema
	@$(BIN)/python -m generator check --cache build/generator
	@$(BIN)/python -m generator language --check
	@$(BIN)/python -m generator docs --check
	@$(BIN)/python -m generator commands --check

FROZEN := build/frozen

$(FROZEN)/.installed: requirements/frozen.txt pyproject.toml
	$(call install,$(FROZEN),$<)

check-frozen: $(FROZEN)/.installed ## freeze a small program with PyInstaller and run it
	@$(FROZEN)/bin/python -m tests.frozen

check-pythons: $(INSTALLED) ## check with two hash seeds and all installed Pythons
	@$(BIN)/python -m tests.pythons

schema-lint: $(INSTALLED) ## check the schema
	@$(BIN)/python -m generator lint

# The base of the comparison and the output format; see `python -m generator diff --help`.
BASE ?= origin/main
FORMAT ?= text

schema-diff: $(INSTALLED) ## show the effects on apps of schema changes since BASE=origin/main
	@$(BIN)/python -m generator diff '$(BASE)' --format '$(FORMAT)' \
		--acknowledged CHANGELOG.md --fail-on breaking

schema-drift: $(INSTALLED) ## compare the schema with OpenAPI documents DOCUMENTS="a.yml b.yml"
	@$(BIN)/python -m generator compare $(DOCUMENTS) --format '$(FORMAT)' \
		--accepted docs/differences.yaml --fail-on missing

check-openapi: $(INSTALLED) ## generate TypeScript types from the OpenAPI document and lint it (needs npm)
	@$(BIN)/python -m tests.openapi_consumers

types: $(INSTALLED) ## check types with mypy and pyright, and stubs with stubtest
	@$(BIN)/python -m mypy
	@$(BIN)/python -m pyright
	@$(BIN)/python -m mypy.stubtest --mypy-config-file pyproject.toml \
		--allowlist tools/stubtest.txt bigcommerce_sdk

lint: $(INSTALLED) schema-lint ## check style and formatting of code and schema, and the workflows
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

bench: $(INSTALLED) ## run the benchmarks against plain requests and the predecessor
	@$(BIN)/python -m benchmarks --json build/benchmarks.json --svg build/benchmarks.svg

bench-check: $(INSTALLED) ## run the benchmarks, update docs/, fail if a budget is exceeded
	@$(BIN)/python -m benchmarks --json docs/benchmarks.json --svg docs/benchmarks.svg --check

bench-growth: $(INSTALLED) ## measure how cost grows, update docs/, fail if a cost is not linear
	@$(BIN)/python -m benchmarks.growth --json docs/growth.json --svg docs/growth.svg --check

# The stubs to compare completion with: one service of a large SDK, pinned.
STUBS := build/stubs/.installed

$(STUBS): requirements/completion.txt | $(INSTALLED)
	@echo "installing $< into build/stubs ..."
	@rm -rf build/stubs
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes \
		--target build/stubs -r $<
	@touch $@

bench-completion: $(INSTALLED) $(STUBS) ## measure the latency of completion in editors
	@$(BIN)/python -m benchmarks.completion

faults: $(INSTALLED) ## print the fault table of this SDK and its predecessor
	@$(BIN)/python -m faults

soak: $(INSTALLED) ## read 100,000 records at 5 % faults, each exactly once, in constant memory
	@$(BIN)/python -m benchmarks.soak

# Seconds for each target of tests/fuzz.
SECONDS ?= 60

fuzz: $(INSTALLED) ## run the parsers on random input, SECONDS=60 for each target
	@$(BIN)/python -m tests.fuzz --seconds $(SECONDS)

DOCS := build/docs-env
# zensical or mkdocs, which build the same mkdocs.yml
BUILDER ?= zensical
BUILD_SITE = PATH="$(DOCS)/bin:$$PATH" NO_MKDOCS_2_WARNING=1 DISABLE_MKDOCS_2_WARNING=true \
	$(DOCS)/bin/$(BUILDER)

$(DOCS)/.installed: requirements/docs.txt pyproject.toml
	$(call install,$(DOCS),$<)

docs: $(DOCS)/.installed ## build the documentation site into build/site
	@$(DOCS)/bin/python -m tools.site stage build/docs
	@$(BUILD_SITE) build --clean --strict

docs-serve: docs ## serve the site until Ctrl-C; run it again after a change of a page
	@$(BUILD_SITE) serve

UPDATE ?=

docs-check: $(INSTALLED) ## test site and console in Chromium (UPDATE=--update: write screenshots anew)
	@$(MAKE) --no-print-directory docs BUILDER=mkdocs
	@$(MAKE) --no-print-directory docs
	@$(DOCS)/bin/python -m tools.site_check build/site $(UPDATE)
	@$(BIN)/python -m bigcommerce_sdk.sandbox --admin -- \
		$(DOCS)/bin/python -m tools.console_check $(UPDATE)

build: $(INSTALLED) ## build wheel and sdist into dist/
	@$(BIN)/python -m build --outdir dist

RELEASE := build/release-env

$(RELEASE)/.installed: requirements/release.txt pyproject.toml
	$(call install,$(RELEASE),$<)

# The tag that the commit has to be released as, such as v1.2.0.
TAG ?=

release-check: $(RELEASE)/.installed ## build HEAD as a release into dist/ and check it (TAG=v1.2.0)
	@$(RELEASE)/bin/python -m tools.release_check $(addprefix --tag ,$(TAG))

release-prepare: $(INSTALLED) ## set the next version and date the changelog (BASE=<last release>)
	@$(BIN)/python -m tools.release_prepare \
		$(if $(filter command line environment,$(origin BASE)),--base '$(BASE)')
	@$(MAKE) --no-print-directory generate

# Versions that still fit are kept; UPGRADE=--upgrade takes the newest of each.
UPGRADE ?=
COMPILE := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-annotate --custom-compile-command "make lock" \
	$(UPGRADE)
# all but those of engines, which are large
EXTRAS := $(addprefix --extra ,arrow async cli dataframe fast generator keyring redis sandbox tls)
# a package in two files has the same version in both
LIKE_DEV := --constraints requirements/dev.txt

lock: ## compile requirements/ from pyproject.toml (UPGRADE=--upgrade: newest versions)
	@$(COMPILE) pyproject.toml $(EXTRAS) --group dev -o requirements/dev.txt
	@$(COMPILE) pyproject.toml --extra generator --extra sandbox --group build $(LIKE_DEV) \
		-o requirements/demo.txt
	@$(COMPILE) pyproject.toml $(LIKE_DEV) -o requirements/runtime.txt
	@$(COMPILE) --group pyproject.toml:release $(LIKE_DEV) -o requirements/release.txt
	@$(COMPILE) pyproject.toml --extra sandbox --group frozen $(LIKE_DEV) -o requirements/frozen.txt
	@$(COMPILE) --group pyproject.toml:docs $(LIKE_DEV) -o requirements/docs.txt
	@$(COMPILE) --group pyproject.toml:completion -o requirements/completion.txt
	@$(COMPILE) pyproject.toml --extra sandbox --extra tls --group clients $(LIKE_DEV) \
		-o requirements/clients.txt
	@$(COMPILE) pyproject.toml $(EXTRAS) --extra dlt --extra spark --group engines $(LIKE_DEV) \
		-o requirements/engines.txt
	@$(COMPILE) --group pyproject.toml:clients-tap -o requirements/clients-tap.txt
	@$(COMPILE) --group pyproject.toml:singer -o requirements/singer.txt
	@$(COMPILE) pyproject.toml $(EXTRAS) --group lowest --resolution lowest-direct \
		-o requirements/lowest.txt

clean: ## remove .venv and everything built
	@rm -rf $(VENV) dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
