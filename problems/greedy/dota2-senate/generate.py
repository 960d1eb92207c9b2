"""Senates of any length, some of them in blocks, some short ones with a close contest."""

import random

LARGEST = 10_000
CLOSE = ["RDRDD", "RDDRRD", "RDDRDR", "RDDDRD", "RDDRDD", "RRDDDRD", "RDRDDRD", "RRDDRDD"]
EXCHANGED = str.maketrans("RD", "DR")


def generate(rng: random.Random, size: int) -> tuple[str]:
    count = max(1, size)
    if 5 <= count <= 8 and rng.random() < 0.5:
        senate = rng.choice(CLOSE)
        return (senate if rng.random() < 0.5 else senate.translate(EXCHANGED),)
    share = rng.choice([0.35, 0.5, 0.65])
    senate = "".join("R" if rng.random() < share else "D" for _ in range(count))
    if rng.random() < 0.4:
        party, cut, end = rng.choice(["RD", "DR"]), rng.randint(0, count), rng.randint(0, count)
        cut, end = min(cut, end), max(cut, end)
        senate = party[0] * cut + party[1] * (end - cut) + party[0] * (count - end)
    return (senate,)


def exact(rng: random.Random, n: int) -> tuple[str]:
    """n senators in turn, the last few in random order."""
    tail = "".join(rng.choice("RD") for _ in range(min(n, 8)))
    return (("RD" * n)[: n - len(tail)] + tail,)


def valid(senate: str) -> bool:
    """At least one senator."""
    return bool(senate) and set(senate) <= {"R", "D"}
