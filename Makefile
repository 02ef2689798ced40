# The commands of this project; `make` alone lists them. The work is in Scripts/ and in the Swift package.
.POSIX:
.SUFFIXES:

SWIFT = swift
PREFIX = /usr/local
DESTDIR =
# The header that `make run` imports, with further arguments for rffi-import behind it if wanted.
HEADER = $(firstword $(wildcard headers/examples/stack.h headers/examples/*.h))

# Every import has to be on its target's dependency list. The build prints "Build complete!" even when the
# check finds one that is not; its exit status tells, and is what make looks at.
RELEASE = -c release --static-swift-stdlib --explicit-target-dependency-import-check error
BINARY = .build/release/rffi-import

.PHONY: help
help:
	@echo 'make run      builds the tool, imports $(HEADER) and shows the module (HEADER=... for another)'
	@echo 'make test     installs what the tests need, then lints, builds and runs all tests'
	@echo 'make build    builds the tool in release mode: $(BINARY)'
	@echo 'make install  installs it and its shell completions below PREFIX=$(PREFIX)'
	@echo 'make bench    compares its time and memory with what libclang alone needs'
	@echo 'make goldens  rewrites the expected modules and diagnostics from what the tool emits now'
	@echo 'make format   formats the Swift sources'
	@echo 'make lint     checks their format'
	@echo 'make clean    removes what was built, and the RPython environment'

.PHONY: run
run: build
	@Scripts/install-libclang
	$(BINARY) $(HEADER)

.PHONY: build
build:
	$(SWIFT) build $(RELEASE)

.PHONY: test
test:
	@MAKE='$(MAKE)' SWIFT='$(SWIFT)' Scripts/run-tests

.PHONY: lint
lint:
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift Benchmarks

.PHONY: format
format:
	$(SWIFT) format --in-place --recursive Sources Tests Package.swift Benchmarks

# The golden tests fail with "recorded" after they have written; the second run shows that what they wrote
# holds.
.PHONY: goldens
goldens:
	-UPDATE_GOLDENS=1 $(SWIFT) test --filter Golden
	$(SWIFT) test --filter Golden
	@git status --short -- headers Tests

.PHONY: bench
bench: build
	@Scripts/install-libclang
	Benchmarks/run --tool $(BINARY)

# A tool that is there is taken as it is: with `sudo make install`, root need not have Swift.
.PHONY: install
install:
	[ -x $(BINARY) ] || $(MAKE) build
	install -D -s -m 755 $(BINARY) '$(DESTDIR)$(PREFIX)/bin/rffi-import'
	Scripts/install-completions $(BINARY) '$(DESTDIR)$(PREFIX)/share'

.PHONY: clean
clean:
	rm -rf .build .cache
