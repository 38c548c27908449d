"""botocore's client-side rate limiter on a clock that is given.

Reads a line a step: "answer TIME 0|1" (whether throttled) or "ask TIME"; answers each "ask" with the
seconds to wait before the request may be sent, which are then taken to have passed.
"""
import os
import sys

os.environ["BOTO_DISABLE_CRT"] = "true"

from botocore.retries import adaptive, bucket, throttling  # noqa: E402


class Clock:
    """The time of the step; sleeping is noted."""

    now = 0.0

    def current_time(self):
        return self.now


class Detector:
    """What the step says."""

    def is_throttling_error(self, throttled):
        return throttled


def main():
    """Run the steps."""
    steps = [line.split() for line in sys.stdin]
    clock = Clock()
    clock.now = float(steps[0][1])
    tokens = bucket.TokenBucket(max_rate=1, clock=clock)
    limiter = adaptive.ClientRateLimiter(
        throttling.CubicCalculator(starting_max_rate=0, start_time=clock.now),
        adaptive.RateClocker(clock), tokens, Detector(), clock)
    for what, time, *rest in steps[1:]:
        clock.now = float(time)
        if what == "answer":
            limiter.on_receiving_response(throttled=rest == ["1"])
            continue
        wait = 0.0
        if limiter._enabled:
            tokens._refill()
            wait = max(tokens._sleep_amount(1), 0.0)
            clock.now += wait
            tokens.acquire(1, block=False) if wait == 0 else tokens.__dict__.update(
                _current_capacity=0.0, _last_timestamp=clock.now)
        print(repr(wait))


if __name__ == "__main__":
    main()
