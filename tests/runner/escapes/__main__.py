"""Tries every escape on this machine and prints the table as measured.

``python -m tests.runner.escapes`` from the folder above ``tests``; with a word, only the escapes
whose name holds it. With ``--abi`` no more of Landlock is used than an older kernel has.
"""

import argparse
import os
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.runner.escapes.escape import Fate
from tests.runner.escapes.suite import ESCAPES, escaped, missing, table
from trainer.domain.attempt.verdict import FenceLevel
from trainer.runner.child.landlock import NEWEST_ABI


def main(word: str, newest_abi: int) -> None:
    """Print the fate of each escape and the table that follows."""
    measured = []
    for level in FenceLevel:
        if missing(level):
            sys.stdout.write(f"{level.value}: {missing(level)}\n")
            continue
        for escape in ESCAPES:
            if word not in escape.name:
                continue
            with tempfile.TemporaryDirectory() as folder:
                did = escaped(escape, level, Path(folder), newest_abi=newest_abi)
            fate = Fate.POSSIBLE if did else Fate.STOPPED
            measured.append((escape.row, level, fate))
            sign = "" if escape.fates[level] in (fate, Fate.VARIES) else "   NOT AS EXPECTED"
            sys.stdout.write(f"{level.value:6}  {fate.value:8}  {escape.name}  {did}{sign}\n")
    user = f"user {os.geteuid()}, Landlock up to {newest_abi}"
    sys.stdout.write(f"\nmeasured as {user}: programs | limits | fence | box\n")
    programs = Counter(escape.row for escape in ESCAPES if word in escape.name)
    for row, cells in table(measured).items():
        sys.stdout.write(f"| {row.value} | {programs[row]} | {' | '.join(cells)} |\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.runner.escapes")
    parser.add_argument("word", nargs="?", default="")
    parser.add_argument("--abi", type=int, default=NEWEST_ABI)
    given = parser.parse_args()
    main(given.word, given.abi)
