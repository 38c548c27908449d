#!/bin/sh
# Lua under valgrind, for whoever takes an interpreter. What is lost for good is an error as well.
exec valgrind --quiet --error-exitcode=23 --leak-check=full --errors-for-leak-kinds=definite \
  --show-leak-kinds=definite --child-silent-after-fork=yes "${VALGRIND_LUA:-lua5.4}" "$@"
