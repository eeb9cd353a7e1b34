# One word per task. `make demo` and `make test` work from a clean clone and install what they need.
.DEFAULT_GOAL := help
SHELL := /bin/bash
PYTHON ?= python3
BIN := .venv/bin
RUNTIME := .venv/.runtime
DEV := .venv/.dev
export UV_LINK_MODE ?= copy

help: ## this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

demo: $(RUNTIME) ## start the platform with demo data on 127.0.0.1:8000
	@exec $(BIN)/python -m lianxi demo

test: $(DEV) node_modules browser ## all tests, browser included
	$(BIN)/python -m pytest -n 2 --dist worksteal $(PYTEST_ARGS)

check: $(DEV) ## format, lint, types, contracts, templates, migrations, messages
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports --no-cache
	$(BIN)/djlint lianxi --lint --quiet
	$(BIN)/mypy lianxi config
	LIANXI_MODE=test $(BIN)/python -m lianxi manage makemigrations --check --dry-run
	LIANXI_MODE=test $(BIN)/python -m tools.template --check
	$(BIN)/python -m tools.messages --check
	! grep -nE 'https?://' requirements*.txt

format: $(DEV) ## format and fix what can be fixed
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(DEV) ## measure, beside limits and peers; prints the table of docs/reference/performance.md
	LIANXI_MODE=test $(BIN)/python -m benchmarks

css: node_modules ## compile the style sheet (committed, so that users need no Node)
	npm run --silent build

screenshots: $(DEV) node_modules browser ## renew the pictures of README and manual from the browser test
	LIANXI_PICTURES=1 $(BIN)/python -m pytest tests/browser/test_every_page.py -q

messages: $(DEV) ## collect texts and compile the catalogues
	$(BIN)/python -m tools.messages

template: $(DEV) ## dump a freshly migrated database, so that a first start is quick
	LIANXI_MODE=test $(BIN)/python -m tools.template

lock: ## resolve the dependencies anew (no registry host gets in)
	uv pip compile pyproject.toml --universal --generate-hashes -p 3.11 -q -o requirements.txt
	uv pip compile pyproject.toml --extra dev --universal --generate-hashes -p 3.11 -q -o requirements.lock.txt

$(RUNTIME): requirements.txt
	@tools/environment requirements.txt
	@touch $@

$(DEV): requirements.lock.txt
	@tools/environment requirements.lock.txt
	@touch $@ $(RUNTIME)

node_modules: package-lock.json
	npm install --silent --no-save --ignore-scripts
	@touch $@

browser:
	@tools/browser

.PHONY: help demo test check format bench css screenshots messages template lock browser
