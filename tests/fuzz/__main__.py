"""Fuzz the program for a while: ``python -m tests.fuzz --seconds 60 --seed 1``."""

import argparse
import sys
import time
import traceback
from collections import Counter
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from tests.fuzz.hostile import Hostile
from tests.fuzz.reading import Target
from tests.fuzz.targets import TARGETS


def main() -> int:
    """Draw cases until the time is over; name each fault with the seed that shows it again."""
    words = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    words.add_argument("--seconds", type=float, default=60.0)
    words.add_argument("--seed", type=int, default=1, help="the first case; the next has the next")
    words.add_argument("--only", choices=sorted(target.__name__ for target in TARGETS))
    arguments = words.parse_args()
    targets = [it for it in TARGETS if arguments.only in (None, it.__name__)]
    cases, faults = Counter[str](), set[str]()
    seed, end = arguments.seed, time.monotonic() + arguments.seconds
    while time.monotonic() < end:
        for target in targets:
            cases[target.__name__] += 1
            _try(target, seed, faults)
        seed += 1
    told = ", ".join(f"{number:,} {name}" for name, number in sorted(cases.items()))
    say(f"{sum(cases.values()):,} cases from seed {arguments.seed}: {told}; {len(faults)} faults.")
    return 1 if faults else 0


def _try(target: Target, seed: int, faults: set[str]) -> None:
    """Try one case; tell of a fault that was not told of before."""
    with TemporaryDirectory() as folder:
        try:
            target(Hostile(Random(seed)), Path(folder))
        except Exception as error:  # noqa: BLE001 - whatever it is, it is a find
            place = traceback.extract_tb(error.__traceback__)[-1]
            fault = f"{type(error).__name__} at {place.filename}, line {place.lineno}"
            if fault not in faults:
                faults.add(fault)
                say(f"{fault} (--only {target.__name__} --seed {seed})")
                traceback.print_exception(error, limit=-6, file=sys.stdout)


def say(sentence: str) -> None:
    """Write a line of the report."""
    sys.stdout.write(f"{sentence}\n")


if __name__ == "__main__":
    sys.exit(main())
