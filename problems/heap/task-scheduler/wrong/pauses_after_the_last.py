"""You also count the pause after the last task, but the machine is done before it."""

from collections import Counter


def least_interval(tasks: list[str], cooldown: int) -> int:
    counts = Counter(tasks).values()
    highest = max(counts)
    frame = highest * (cooldown + 1)
    return max(len(tasks), frame)
