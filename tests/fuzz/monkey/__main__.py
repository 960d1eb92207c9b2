"""Let the monkey loose: ``python -m tests.fuzz.monkey --minutes 60 --speed machine --seed 1``."""

import argparse
import os
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.fuzz.__main__ import say
from tests.fuzz.monkey import machine, person
from tests.fuzz.monkey.found import Diary, Found
from tests.fuzz.monkey.worlds import NAMES

BURSTS = {"machine": 240, "person": 40}

Live = Callable[[str, int, Path, int], tuple[list[Found], Diary]]


def main() -> int:
    """Let it live one life after the other until the time is over; tell each kind of find once."""
    words = argparse.ArgumentParser(prog="python -m tests.fuzz.monkey", description=__doc__)
    words.add_argument("--minutes", type=float, default=60.0)
    words.add_argument("--speed", choices=("machine", "person"), default="machine")
    words.add_argument("--seed", type=int, default=1, help="the first life; the next has the next")
    words.add_argument("--lives", type=int, default=10**9, help="so many at most, in each world")
    words.add_argument("--world", choices=NAMES, action="append")
    told = words.parse_args()
    live: Live = machine.live if told.speed == "machine" else person.live
    kinds, seen, deeds, lives = Counter[str](), set[str](), 0, 0
    end = time.monotonic() + told.minutes * 60
    for seed in range(told.seed, told.seed + told.lives):
        for name in told.world or NAMES:
            if time.monotonic() > end:
                break
            found, diary = _in_a_folder(live, name, seed, BURSTS[told.speed])
            lives, deeds, seen = lives + 1, deeds + diary.deeds, seen | diary.seen
            for it in found:
                kinds[it.kind] += 1
                if kinds[it.kind] == 1:
                    say(str(it))
        if time.monotonic() > end:
            break
    for kind, number in kinds.most_common():
        say(f"{number:,} x {kind}")
    say(f"Screens: {', '.join(sorted(seen))}.")
    say(f"{deeds:,} deeds in {lives:,} lives from seed {told.seed}; {len(kinds)} kinds of faults.")
    return 1 if kinds else 0


def _in_a_folder(live: Live, name: str, seed: int, bursts: int) -> tuple[list[Found], Diary]:
    """Live in a folder that is thrown away, so that a path which is typed leads nowhere else."""
    here = Path.cwd()
    with TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            return live(name, seed, Path(folder) / "world", bursts)
        finally:
            os.chdir(here)


if __name__ == "__main__":
    sys.exit(main())
