"""You count one kind in the last round, but all kinds that are equally frequent end there."""

from collections import Counter


def least_interval(tasks: list[str], cooldown: int) -> int:
    most = max(Counter(tasks).values())
    return max(len(tasks), (most - 1) * (cooldown + 1) + 1)
