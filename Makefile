# Build, test and install for one Lua: make LUA=luajit, LUA=lua5.1, … (a name that pkg-config knows).
# Builds stand side by side.
LUA = lua5.4
PREFIX = /usr/local
DESTDIR =
CC = gcc
PYTHON = /usr/bin/python3
BUILD = build/$(LUA)

# All that differs between two services: tables, or a description in botocore's form to make them of.
# Another MODEL wants a BUILD of its own.
MODEL = csrc/model/lambda_model.c
TABLES = $(if $(filter %.c,$(MODEL)),$(MODEL),$(BUILD)/model.c)

WARNINGS = -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wmissing-prototypes
CFLAGS = -O2 -g -fstack-protector-strong -D_FORTIFY_SOURCE=2
LDFLAGS = -Wl,-z,relro,-z,now -Wl,--as-needed
ALL_CFLAGS = -std=c99 $(WARNINGS) $(CFLAGS) -fPIC -fvisibility=hidden -MMD -MP -ffile-prefix-map=$(CURDIR)=. \
	-Icsrc/model $(shell pkg-config --cflags $(LUA) libcurl libcrypto)

# Sorted, so that the order of linking is not the file system's.
CORE = $(sort $(wildcard csrc/core/*.c) $(wildcard csrc/binding/*.c) $(TABLES))
CURL = $(sort $(wildcard csrc/transport/*.c) csrc/core/buffer.c)
LUA_FILES = lua/lambda.lua $(sort $(wildcard lua/lambda/*.lua) $(wildcard lua/lambda/*/*.lua))
OBJECTS = $(patsubst %.c,$(BUILD)/obj/%.o,$(1))

# One short line a step; make V=1 shows the commands.
V = 0
run = $(if $(filter 1,$(V)),,@echo "  $(1) $@" && )
QUICK = $(MAKE) --no-print-directory -j2

LUA_ENV = LUA_PATH='$(CURDIR)/lua/?.lua;;' LUA_CPATH='$(CURDIR)/$(BUILD)/?.so;;'

BUILD_PACKAGES = gcc libc6-dev pkg-config libcurl4-openssl-dev libssl-dev
DEMO_PACKAGES = $(BUILD_PACKAGES) lua5.4 liblua5.4-dev lua-cjson python3-botocore openssl
TEST_PACKAGES = $(DEMO_PACKAGES) lua-busted luajit2 libluajit2-5.1-dev strace curl \
	nginx libnginx-mod-http-lua locales libcurl3-gnutls
LINT_PACKAGES = $(TEST_PACKAGES) clang clang-tidy cppcheck lua-check
ROCK_PACKAGES = $(TEST_PACKAGES) luarocks git zip unzip binutils lua5.1 liblua5.1-0-dev \
	lua5.2 liblua5.2-dev lua5.3 liblua5.3-dev

.DEFAULT_GOAL = all
.PHONY: help all libraries deps env demo test check spec lint lint-c lint-lua lint-layout sanitize \
	bench model docs rockspec rock-test install install-one uninstall uninstall-one install-test clean

## Start here
help:  ## this list
	@echo "make TARGET [VARIABLE=value ...]; all is what make alone does."
	@sed -n -e 's/^\([a-z_.-]*\):.*  ## /  \1\t/p' -e 's/^## \(.*\)/\n\1/p' Makefile | expand -t 24

all: $(BUILD)/lambda/core.so $(BUILD)/lambda/curl.so  ## build both libraries for LUA; for another service: MODEL=FILE BUILD=DIR

$(BUILD)/lambda/core.so: $(call OBJECTS,$(CORE))
	@mkdir -p $(@D)
	$(call run,LINK)$(CC) $(CFLAGS) $(LDFLAGS) -shared -o $@ $^ $(shell pkg-config --libs libcrypto) -lm

$(BUILD)/lambda/curl.so: $(call OBJECTS,$(CURL))
	@mkdir -p $(@D)
	$(call run,LINK)$(CC) $(CFLAGS) $(LDFLAGS) -shared -o $@ $^ $(shell pkg-config --libs libcurl libcrypto) -lm

$(BUILD)/obj/%.o: %.c | libraries
	@mkdir -p $(@D)
	$(call run,CC)$(CC) $(ALL_CFLAGS) -c -o $@ $<

# What is missing, before the compiler says it in other words.
libraries:
	@pkg-config --print-errors --exists '$(LUA)' 'libcurl >= 7.80' 'libcrypto >= 3.0' || { echo \
	  "make: pkg-config needs to know $(LUA), libcurl 7.80 and libcrypto 3.0; on Debian 12:" \
	  "lib$(patsubst luajit,luajit2-5.1,$(patsubst lua5.1,lua5.1-0,$(LUA)))-dev" \
	  "libcurl4-openssl-dev libssl-dev; docs/install.md names the packages of others" >&2; exit 1; }

$(BUILD)/model.c: $(MODEL) $(wildcard csrc/model/*.py)
	@mkdir -p $(@D)
	$(call run,MODEL)$(PYTHON) csrc/model/generate.py --service $< --operations all --source $(<F) \
	  --c $@.new 2>$(BUILD)/notes || { cat $(BUILD)/notes >&2; exit 1; }
	@mv $@.new $@

-include $(wildcard $(patsubst %.o,%.d,$(call OBJECTS,$(CORE) $(CURL))))

# Install what is missing where that is possible, else say what is missing.
define need
	@missing=; for package in $(1); do \
	  dpkg -s $$package >/dev/null 2>&1 || missing="$$missing $$package"; \
	done; \
	if [ -z "$$missing" ]; then exit 0; fi; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  echo "installing:$$missing"; \
	  apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
	    apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	else \
	  echo "please install (names as on Debian 12):$$missing" >&2; exit 1; \
	fi
endef

deps:  ## install what the tests need (as root, with apt)
	$(call need,$(TEST_PACKAGES))

env:  ## shell lines that put the built tree on the module paths: eval "$(make -s env)"
	@echo "export $(LUA_ENV)"

demo:  ## install what is missing, build, and run the example against a local endpoint
	$(call need,$(DEMO_PACKAGES))
	@$(QUICK) all
	@$(LUA_ENV) $(PYTHON) spec/support/endpoint.py -- $(LUA) \
	  examples/put_function_event_invoke_config.lua

.PHONY: nginx-demo
nginx-demo:  ## the same inside nginx: examples/nginx against a local endpoint
	$(call need,$(TEST_PACKAGES))
	@$(QUICK) all LUA=luajit
	@LUA_PATH='$(CURDIR)/lua/?.lua;$(CURDIR)/spec/?.lua;;' LUA_CPATH='$(CURDIR)/build/luajit/?.so;;' \
	  luajit spec/support/nginx_demo.lua

SPEC =
SPEC_FILES = $(foreach name,$(SPEC),$(or $(wildcard $(name) spec/$(name)_spec.lua),\
	$(error there is no spec/$(name)_spec.lua)))
ifeq ($(SPEC),)
test: deps  ## the whole suite, on Lua 5.4 and LuaJIT; SPEC=client: that on LUA alone
	@$(MAKE) --no-print-directory check
else
test: all sample
	@$(PYTHON) spec/support/run.py --specs --verbose $(SPEC_FILES:%=--file %) $(LUA)
endif

check:
	@$(QUICK) all LUA=lua5.4
	@$(QUICK) all LUA=luajit
	@$(QUICK) sample LUA=lua5.4
	@$(QUICK) sample LUA=luajit
	@$(PYTHON) spec/support/run.py lua5.4 luajit

spec: all sample  ## the specs on LUA alone
	@$(PYTHON) spec/support/run.py --specs $(LUA)

# The library built on a made-up service, for shapes that the operations here do not have.
SAMPLE = build/sample
.PHONY: sample
sample:
	@$(MAKE) --no-print-directory $(SAMPLE)/$(LUA)/lambda/core.so BUILD=$(SAMPLE)/$(LUA) \
	  MODEL=spec/support/sample_model.json

lint: lint-deps lint-lua lint-c lint-layout docs  ## every static check
.PHONY: lint-deps
lint-deps:
	$(call need,$(LINT_PACKAGES))

lint-lua:
	luacheck --no-color -q lua spec examples bench

HAND_WRITTEN = $(filter-out $(TABLES),$(CORE)) $(filter csrc/transport/%,$(CURL))
LINT_WARNINGS = $(WARNINGS) -Wformat=2 -Wstrict-prototypes -Wold-style-definition -Wvla -Wundef \
	-Wpointer-arith -Wwrite-strings -Wredundant-decls -Wdouble-promotion -Wnull-dereference
# A luaL_Buffer of LuaJIT takes 8 KiB of a frame.
LINT_gcc = $(LINT_WARNINGS) -Wduplicated-cond -Wduplicated-branches -Wlogical-op -Walloca \
	-Wcast-align=strict -Warith-conversion -Wstack-usage=9000
# All but what C99, macros of headers and the style here are full of.
LINT_clang = $(LINT_WARNINGS) -Weverything -Wno-padded -Wno-declaration-after-statement \
	-Wno-disabled-macro-expansion -Wno-switch-enum -Wno-covered-switch-default \
	-Wno-float-equal -Wno-bad-function-cast -Wno-cast-qual
each = printf '%s\n' $(1) | xargs -P2 -n$(2)
flags_of = $$(pkg-config --cflags $(1) libcurl libcrypto)
lint-c: $(foreach cc,gcc clang,$(foreach lua,lua5.4 luajit,lint-$(cc)-$(lua))) lint-analyzers

.PHONY: lint-analyzers
lint-gcc-% lint-clang-%:
	@$(call each,$(CORE) $(CURL),1) $(word 2,$(subst -, ,$@)) -std=c99 -O2 -Werror \
	  $(LINT_$(word 2,$(subst -, ,$@))) $(call flags_of,$*) -c -o /dev/null

# cppcheck guesses that what is compared never changes, and wants every name in the narrowest scope.
lint-analyzers:
	@$(call each,$(HAND_WRITTEN),1) gcc -std=c99 -O2 -Werror -fanalyzer $(call flags_of,lua5.4) \
	  -c -o /dev/null
	cppcheck --std=c99 --quiet --error-exitcode=1 --inline-suppr --enable=all --inconclusive -Icsrc/model \
	  --suppress=missingIncludeSystem --suppress=unusedFunction --suppress=ConfigurationNotChecked \
	  --suppress=knownConditionTrueFalse --suppress=variableScope $(HAND_WRITTEN)
	@$(call each,$(HAND_WRITTEN),4) sh -c 'clang-tidy --quiet "$$@" -- -std=c99 '"$(call flags_of,lua5.4)"' \
	  2>/dev/null' clang-tidy

lint-layout: all
	@! grep -nE '#include[ <"]+(lua|lauxlib|lualib|\.\./binding)' csrc/core/*.[ch] \
	  || { echo "csrc/core must not know Lua" >&2; exit 1; }
	@! grep -nE 'LUA_VERSION_NUM|LUAJIT_' csrc/*/*.[ch] | grep -v '^csrc/binding/compat.h:' \
	  || { echo "only csrc/binding/compat.h may know Lua versions" >&2; exit 1; }
	@$(PYTHON) spec/support/library_scan.py $(BUILD)/lambda/core.so $(BUILD)/lambda/curl.so

SANITIZERS = -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
sanitize: deps  ## the specs under ASan and UBSan, with leak checks
	@$(QUICK) all sample LUA=lua5.4 BUILD=build/sanitize SAMPLE=build/sanitize-sample \
	  CFLAGS="-O1 -g $(SANITIZERS)" LDFLAGS="$(SANITIZERS)"
	@$(PYTHON) spec/support/run.py --specs --build build/sanitize --sample build/sanitize-sample \
	  --preload "$$($(CC) -print-file-name=libasan.so)" lua5.4

TARGET =
INPUT =
.PHONY: fuzz
fuzz:  ## what reads or writes outside bytes, under libFuzzer; SECONDS in all (60), TARGET="xml url", INPUT=FILE
	$(call need,$(TEST_PACKAGES) clang libclang-rt-14-dev libpcre2-dev)
	@$(PYTHON) spec/fuzz/run.py $(if $(filter-out 0,$(SECONDS)),--seconds $(SECONDS)) $(INPUT:%=--input %) \
	  $(if $(KEEP),--keep) $(TARGET)

FAULTS =
.PHONY: exhaustion
exhaustion: deps  ## fail every allocation, and every descriptor, of a call in turn; FAULTS="'first call' sign": those scenarios
	@$(QUICK) all
	@$(CC) -std=gnu11 $(WARNINGS) -Wno-pedantic -O1 -g -o $(BUILD)/exhaustion spec/support/exhaustion.c -Wl,-E \
	  $(shell pkg-config --cflags --libs $(LUA))
	@LUA_PATH='$(CURDIR)/lua/?.lua;$(CURDIR)/spec/?.lua;;' LUA_CPATH='$(CURDIR)/$(BUILD)/?.so;;' \
	  $(BUILD)/exhaustion spec/support/exhaustion.lua $(FAULTS)

# Left out: what looks at the process from outside, by strace or its memory, or starts what is not
# there, which valgrind does in its own way; what is held to a time; what runs in nginx.
VALGRIND_OUT = apply docs fork many memory private_file process require run soak
VALGRIND_SPECS = $(filter-out $(VALGRIND_OUT:%=spec/%_spec.lua) $(wildcard spec/nginx_*) \
	spec/invoke_stream_nginx_spec.lua,$(wildcard spec/*_spec.lua))
.PHONY: valgrind valgrind-quick
valgrind: deps  ## the specs on Lua 5.4 under valgrind, half an hour of them; SPEC="client sign": those
	$(call need,valgrind)
	@$(QUICK) all sample LUA=lua5.4
	@$(PYTHON) spec/support/run.py --specs --each --interpreter '$(CURDIR)/spec/support/valgrind.sh' \
	  $(patsubst %,--file %,$(or $(SPEC_FILES),$(VALGRIND_SPECS))) lua5.4

valgrind-quick:  ## those of them that make the most of the C, in two minutes
	@$(MAKE) --no-print-directory valgrind SPEC="core decode document encode_tables encode_values \
	  event_stream golden signer curl_finalizer"

SPEC_ENV = LUA_PATH='$(CURDIR)/lua/?.lua;$(CURDIR)/spec/?.lua;;' LUA_CPATH='$(CURDIR)/$(1)/?.so;;'
.PHONY: clients
clients: all  ## N clients (50000), made and dropped: whether memory and descriptors stay flat
	@$(call SPEC_ENV,$(BUILD)) $(LUA) spec/support/many.lua $(N)

.PHONY: coverage
coverage: deps  ## what of the C and of the Lua the specs run; SPEC="client sign": by those alone
	@$(PYTHON) spec/support/coverage.py $(SPEC)

# ThreadSanitizer does not follow forks of threads: those are for a run without it.
.PHONY: threads
threads: deps  ## Lua states in threads, under ThreadSanitizer, and with forks among them
	@$(QUICK) all
	@$(QUICK) all BUILD=build/tsan CFLAGS="-O1 -g -fsanitize=thread" LDFLAGS=-fsanitize=thread
	@for build in $(BUILD) build/tsan; do \
	  $(CC) -std=gnu99 -Wall -Wextra -O1 -g -o $$build/threads spec/support/threads.c -Wl,-E -pthread \
	    $$([ $$build = $(BUILD) ] || echo -fsanitize=thread) $(shell pkg-config --cflags --libs $(LUA)); \
	done
	@$(call SPEC_ENV,$(BUILD)) FORKS=1 $(LUA) spec/support/threads.lua $(BUILD)/threads 4 10
	@$(call SPEC_ENV,$(BUILD)) TSAN_OPTIONS="halt_on_error=0 exitcode=66" \
	  $(LUA) spec/support/threads.lua "env LUA_CPATH='$(CURDIR)/build/tsan/?.so;;' build/tsan/threads" 2 5

bench: all  ## CPU of a call beside bare libcurl and boto3, and of its parts
	@$(LUA_ENV) $(PYTHON) bench/run.py --lua $(LUA)

.PHONY: budget
budget:  ## whether a call's instructions are those on record; UPDATE=1 puts them on record
	$(call need,$(DEMO_PACKAGES) valgrind)
	@$(QUICK) all LUA=lua5.4
	@LUA_PATH='$(CURDIR)/lua/?.lua;;' LUA_CPATH='$(CURDIR)/build/lua5.4/?.so;;' \
	  $(PYTHON) bench/budget.py $(if $(UPDATE),--update)

.PHONY: bench-nginx
bench-nginx:  ## a worker's calls beside ones written by hand, and whether others wait for them
	$(call need,$(TEST_PACKAGES))
	@$(QUICK) all LUA=luajit
	@$(PYTHON) bench/nginx.py

.PHONY: bench-operations
bench-operations: all  ## whether a call costs more, the more operations there are; needs valgrind
	@$(LUA_ENV) $(PYTHON) bench/operations.py --lua $(LUA)

N = 50000
SECONDS = 0
SOAK_LUA = luajit
.PHONY: soak
soak:  ## N calls, or SECONDS of them, under random faults (SEED=...), in two forked processes
	@$(QUICK) all LUA=$(SOAK_LUA)
	@LUA_PATH='$(CURDIR)/lua/?.lua;$(CURDIR)/spec/?.lua;;' LUA_CPATH='$(CURDIR)/build/$(SOAK_LUA)/?.so;;' \
	  $(SOAK_LUA) spec/support/soak.lua N=$(N) SECONDS=$(SECONDS) SEED=$(SEED)

BOTOCORE =
model:  ## regenerate what comes from the service description; BOTOCORE=VERSION moves to that one
	csrc/model/update.sh $(BOTOCORE)

.PHONY: types
types:  ## write the definitions for editors out of the annotations in the sources
	$(LUA) spec/support/definitions.lua ./

docs:  ## HTML of the pages and of the sources, in build/docs; a warning is an error
	$(call need,lua-ldoc lua-discount)
	@ldoc -q -c .ldoc.lua . 2>&1 | grep -v '^reading configuration' >&2; test $$? = 1

## Install and package
# LuaJIT looks where Lua 5.1 does, which its pkg-config file calls the version of its interface.
version_of = $(or $(shell pkg-config --variable=abiver $(1) 2>/dev/null),\
	$(shell pkg-config --modversion $(1) | cut -d. -f1,2))
LUAS = $(LUA)
VERSIONS = $(foreach lua,$(LUAS),$(call version_of,$(lua)))
LIBDIR = $(PREFIX)/lib
DATADIR = $(PREFIX)/share
LMOD = $(DATADIR)/lua/$(call version_of,$(LUA))
CMOD = $(LIBDIR)/lua/$(call version_of,$(LUA))
TYPES = $(DATADIR)/aws-lambda/types
TYPE_FILES = $(sort $(wildcard types/*.lua) $(wildcard types/*/*.lua))
# STRIP=: keeps what debuggers need.
STRIP = strip --strip-unneeded

install:  ## for LUA, or all of LUAS, under PREFIX; staged below DESTDIR
	$(if $(filter-out $(words $(VERSIONS)),$(words $(sort $(VERSIONS)))),\
	  $(error two of "$(LUAS)" would share one folder: LuaJIT loads a build for lua5.1 as well))
	@for lua in $(LUAS); do $(QUICK) install-one LUA=$$lua || exit 1; done

# A library in use is replaced by renaming, never overwritten.
install-one: all
	@for file in $(LUA_FILES:lua/%=%); do \
	  install -D -m 644 lua/$$file "$(DESTDIR)$(LMOD)/$$file" || exit 1; \
	done
	@for file in $(TYPE_FILES:types/%=%); do \
	  install -D -m 644 types/$$file "$(DESTDIR)$(TYPES)/$$file" || exit 1; \
	done
	@for library in core curl; do \
	  target="$(DESTDIR)$(CMOD)/lambda/$$library.so"; \
	  install -D -m 755 $(BUILD)/lambda/$$library.so "$$target.new" && $(STRIP) "$$target.new" && \
	  mv -f "$$target.new" "$$target" || exit 1; \
	done

# The definitions go with the last Lua.
uninstall:  ## remove what install put there, and nothing else
	@for lua in $(LUAS); do $(MAKE) --no-print-directory uninstall-one LUA=$$lua || exit 1; done
	@ls "$(DESTDIR)$(DATADIR)"/lua/*/lambda.lua >/dev/null 2>&1 || { \
	  (cd "$(DESTDIR)$(TYPES)" && rm -f $(TYPE_FILES:types/%=%) && rmdir lambda) && \
	  rmdir "$(DESTDIR)$(TYPES)" && rmdir "$(DESTDIR)$(dir $(TYPES))"; } 2>/dev/null || :

uninstall-one:
	@cd "$(DESTDIR)$(LMOD)" 2>/dev/null || exit 0; rm -f $(LUA_FILES:lua/%=%); \
	  for folder in $(patsubst lua/%,%,$(sort $(dir $(wildcard lua/lambda/*/*.lua)))) lambda; do \
	    rmdir $$folder 2>/dev/null; \
	  done; :
	@cd "$(DESTDIR)$(CMOD)" 2>/dev/null || exit 0; rm -f lambda/core.so lambda/curl.so; \
	  rmdir lambda 2>/dev/null || :

install-test:  ## prove install and uninstall in a temporary folder
	$(call need,$(ROCK_PACKAGES))
	@$(PYTHON) spec/support/install_test.py

ROCKSPECS = rockspec
rockspec:  ## list the files anew in rockspec/, for the branch and for this version
	@$(PYTHON) rockspec/update.py --to $(ROCKSPECS) --core $(CORE) --curl $(CURL) --lua $(LUA_FILES)

rock-test:  ## prove installs by LuaRocks on every Lua, from a checkout and from packed rocks
	$(call need,$(ROCK_PACKAGES))
	@$(PYTHON) spec/support/rock_test.py

compile_commands.json:  ## what clangd wants to know, for LUA
	@for file in $(CORE) $(CURL); do \
	  printf '%s{"directory": "%s", "file": "%s", "command": "%s"}\n' "$${next-[}" '$(CURDIR)' $$file \
	    "$(CC) $(ALL_CFLAGS) -c $$file"; next=,; \
	done >$@; echo ']' >>$@
.PHONY: compile_commands.json

clean:  ## remove everything that was built, by luarocks make too
	rm -rf build compile_commands.json lambda csrc/*/*.o
