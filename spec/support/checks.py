"""Run checks that need no test framework: functions that raise when something is wrong.

They come in chains: those of a chain run one after the other, two chains at a time. The last line
is `N passed, N failed`.
"""

import concurrent.futures
import time
import traceback


def _run(check):
    """(did it pass, what to print) of a check, a pair of a name and a function."""
    name, function = check
    begin = time.monotonic()
    try:
        function()
    except Exception:  # whatever it is, it counts
        return False, f"FAILED {name}\n{traceback.format_exc()}"
    return True, f"ok {name} ({time.monotonic() - begin:.1f} s)"


def _run_chain(chain):
    """Whether each of a chain passed."""
    results = []
    for check in chain:
        passed, text = _run(check)
        print(text, flush=True)
        results.append(passed)
    return results


def run(chains):
    """The exit status: 0 when every check of every chain passed."""
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        results = [each for chain in pool.map(_run_chain, chains) for each in chain]
    failed = results.count(False) + (not results)
    print(f"{results.count(True)} passed, {failed} failed", flush=True)
    return 1 if failed else 0


def equal(found, expected):
    """Raise unless both are the same."""
    if found != expected:
        raise AssertionError(f"expected {expected!r}, found {found!r}")


def has(text, *parts):
    """Raise unless all parts are in the text."""
    for part in parts:
        if part not in text:
            raise AssertionError(f"no {part!r} in:\n{text}")
