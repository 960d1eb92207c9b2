"""``python -m tests.faults --runs 500 --seed 1``: do damage by lot, and say what was found then.

``--every`` ends every use case once at every single one of its write points.
"""

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator

from tests.faults.killed import (
    Grounds,
    grounds,
    killed_at,
    killed_somewhere,
    without_power,
    write_points,
)
from tests.faults.use_cases import USE_CASES

Damage = Callable[[Grounds, str, str], list[str]]


def at_a_write(place: Grounds, name: str, seed: str) -> list[str]:
    """Kill a use case at one of its write points."""
    return killed_at(place, name, random.Random(seed).randrange(write_points(place, name)))


DAMAGES: dict[str, Damage] = {
    "write": at_a_write,
    "moment": killed_somewhere,
    "power": without_power,
}
"""What is done: SIGKILL at a write point, SIGKILL at any moment, the power cut at any moment."""


def by_lot(
    place: Grounds, hows: list[str], runs: int, seed: int
) -> Iterator[tuple[str, list[str]]]:
    """Do so much damage, each use case and each way in turn; give it with the faults found."""
    names = random.Random(seed).sample(sorted(USE_CASES), len(USE_CASES))
    for number in range(runs):
        turn, place_in_turn = divmod(number, len(names))
        name, how = names[place_in_turn], hows[(turn + number) % len(hows)]
        lot = f"{seed} {number}"
        yield f"{how}: {name}, lot {lot}", DAMAGES[how](place, name, lot)


def at_every_write(place: Grounds) -> Iterator[tuple[str, list[str]]]:
    """Kill every use case at every write point; give each with the faults found."""
    for name in USE_CASES:
        for point in range(write_points(place, name)):
            yield f"every write: {name}, point {point}", killed_at(place, name, point)


def main() -> int:
    """Do the damage and give 1 if anything was lost."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--runs", type=int, default=0, help="how many times, by lot")
    parser.add_argument("--seed", type=int, default=1, help="which lots are drawn")
    parser.add_argument("--how", choices=DAMAGES, action="append", help="in these ways only")
    parser.add_argument("--every", action="store_true", help="at every write point, one by one")
    chosen = parser.parse_args()
    begun, survived, lost = time.monotonic(), Counter[str](), 0
    with grounds() as place:
        every = at_every_write(place) if chosen.every else iter(())
        lots = by_lot(place, chosen.how or list(DAMAGES), chosen.runs, chosen.seed)
        for what, faults in (damage for many in (every, lots) for damage in many):
            survived[what.partition(":")[0]] += not faults
            lost += bool(faults)
            for fault in faults:
                sys.stderr.write(f"{what}: {fault}\n")
    for how, number in survived.items():
        sys.stdout.write(f"{how}: {number} survived\n")
    sys.stdout.write(f"{lost} lost, in {time.monotonic() - begun:.0f} s\n")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
