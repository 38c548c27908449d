"""Each check of library_scan finds what it is for in a library that was built wrong."""
import contextlib
import io
import pathlib
import subprocess
import tempfile
import unittest

import library_scan

GOOD = ["-shared", "-fPIC", "-O2", "-fvisibility=hidden", "-fstack-protector-strong",
        "-D_FORTIFY_SOURCE=2", "-Wl,-z,relro,-z,now"]
SOURCE = """
#include <string.h>
#include <stdio.h>
#define KEPT static __attribute__((used))
void lua_settop(void *L, int n);
__attribute__((visibility("default"))) int luaopen_lambda_core(void *L);
int luaopen_lambda_core(void *L) {
  char text[64];
  snprintf(text, sizeof(text), "%p", L);
  lua_settop(L, (int)strlen(text));
  return 0;
}
"""


class Scan(unittest.TestCase):
    def scan(self, source, *flags):
        with tempfile.TemporaryDirectory() as folder:
            library = pathlib.Path(folder, "core.so")
            subprocess.run(["gcc", *GOOD, "-x", "c", "-o", str(library), "-", *flags],
                           input=source.encode(), check=True, stderr=subprocess.DEVNULL)
            said = io.StringIO()
            with contextlib.redirect_stdout(said), self.assertRaises(SystemExit):
                library_scan.main([str(library)])
        return said.getvalue().replace(f"{library}: ", "")

    def test_nothing_wrong(self):
        self.assertEqual(self.scan(SOURCE), "7 passed, 0 failed\n")


def found(name, expected, *flags, more=""):
    def check(self):
        self.assertEqual(self.scan(SOURCE + more, *flags), f"{expected}\n6 passed, 1 failed\n")
    setattr(Scan, f"test_{name}", check)


found("exports", "exports luaopen_lambda_core other",
      more='__attribute__((visibility("default"))) int other(void) { return 1; }')
found("no_relro", "no RELRO", "-Wl,-z,norelro")
found("late_binding", "RELRO is partial: the linker binds late", "-Wl,-z,lazy")
found("runpath", "has RUNPATH", "-Wl,-rpath,/opt/lib,--enable-new-dtags")
found("executable_stack", "wants a stack that is executable", "-Wl,-z,execstack")
found("no_stack_protector", "no stack protector", "-fno-stack-protector")
found("not_fortified", "no call is fortified", "-U_FORTIFY_SOURCE")
found("banned", "calls strcpy", more="""
KEPT void other(char *a, const char *b) { strcpy(a, b); }""")
found("foreign", "needs nobody_has_this, which is neither Lua's nor of a library", more="""
void nobody_has_this(void);
KEPT void other(void) { nobody_has_this(); }""")
found("bss", "counter could be const, or needs a reason", more="""
static int counter;
KEPT int other(void) { return ++counter; }""")
found("data", ".data has 12 bytes", more="""
static int table = 5;
KEPT int other(void) { return ++table; }""")
found("paths", "has the path of its sources in it", more=f"""
KEPT const char path[] = "{pathlib.Path.cwd()}/a.c";""")


if __name__ == "__main__":
    unittest.main()
