# Two commands, from a fresh clone with Python 3.11 or newer, git and make:
#   make serve   see the site while you edit
#   make test    every check, the same as in CI

PYTHONS := python3 python3.14 python3.13 python3.12 python3.11
PYTHON ?= $(shell for one in $(PYTHONS); do \
	$$one -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$one && break; done)
CHROMIUM := /usr/bin/chromium
BIN := .venv/bin

# Material prints a long notice on every build; that it ends in 2027 is known, see CONTRIBUTING.md.
export NO_MKDOCS_2_WARNING := 1

.PHONY: serve test check format clean

serve: .venv/ready
	@$(BIN)/python -c 'import socket; socket.create_server(("127.0.0.1", 8000)).close()' 2>/dev/null || \
		{ echo "Port 8000 is in use, perhaps by another make serve. End that one, or take another port:"; \
		echo "  $(BIN)/mkdocs serve --livereload --dev-addr 127.0.0.1:8001"; exit 1; }
	@echo "Building the site; then it is served at http://127.0.0.1:8000/ (Ctrl-C ends it)."
	@$(BIN)/mkdocs build --strict --quiet
	@$(BIN)/mkdocs serve --livereload  # asked for: newer clicks leave it off

test: .venv/installed $(CHROMIUM)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/python -m generator check
	$(BIN)/pytest -n auto

# Only the data: for those who change records.
check: .venv/ready
	$(BIN)/python -m generator check
	@echo "No mistakes."

format: .venv/installed
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

clean:
	rm -rf .venv site .cache

# What the site needs, for those who change records.
.venv/ready: pyproject.toml
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed; none of $(PYTHONS) is."; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || \
		{ echo "$(PYTHON) cannot make environments; on Debian and Ubuntu: sudo apt-get install python3-venv"; exit 1; }
	@echo "Setting up .venv; the first time this takes a minute or two."
	@$(PYTHON) -m venv .venv
	@$(BIN)/pip install --quiet --disable-pip-version-check --editable .
	@rm -f .cache/*.sqlite  # where earlier versions kept what a catalog's own folder holds now
	@touch $@

# And what the tests need.
.venv/installed: .venv/ready
	@echo "Adding what the tests need; the first time this takes another minute or two."
	@$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[test]'
	@touch $@

$(CHROMIUM):
	@echo "The pages are tested in Chromium, which is not at $@."
	@echo "On Debian: sudo apt-get install chromium (or run .ci/run, which installs what is missing)."
	@exit 1
