"""Targets near 0000 with dead ends around the path; the largest target is walled in."""

import random

LARGEST = 500  # dead ends
Arguments = tuple[list[str], str]


def turned_once(state: str) -> list[str]:
    return [
        state[:place] + str((int(state[place]) + step) % 10) + state[place + 1 :]
        for place in range(4)
        for step in (1, 9)
    ]


def generate(rng: random.Random, size: int) -> Arguments:
    if size >= LARGEST:
        target = "5555"
        others = ["".join(rng.choices("0123456789", k=4)) for _ in range(2 * LARGEST)]
        far = [code for code in dict.fromkeys(others) if code not in ("0000", target)]
        return list(dict.fromkeys([*turned_once(target), *far]))[:LARGEST], target
    target = "0000"
    for _ in range(rng.randint(0, 5)):
        target = rng.choice(turned_once(target))
    luck = rng.random()
    if luck < 0.1:
        dead = turned_once("0000")
    elif luck < 0.2:
        dead = ["0000", *turned_once(target)]
    else:
        dead = [rng.choice(turned_once(rng.choice(["0000", target]))) for _ in range(size)]
        dead += ["".join(rng.choices("0189", k=4)) for _ in range(2 * size)]
    dead = [code for code in dict.fromkeys(dead) if code != target]
    dead = [code for code in dead if code != "0000" or luck < 0.25]
    return dead or ["8888"], target


def valid(deadends: list[str], target: str) -> bool:
    """Say whether there are dead ends, all codes have four digits, and the target is not dead."""
    codes = [*deadends, target]
    good = all(len(code) == 4 and code.isascii() and code.isdigit() for code in codes)
    return good and len(deadends) >= 1 and target not in deadends
