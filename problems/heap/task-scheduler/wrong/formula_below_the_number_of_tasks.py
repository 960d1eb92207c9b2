"""You look at the most frequent kinds only, but with many kinds the tasks alone take longer."""

from collections import Counter


def least_interval(tasks: list[str], cooldown: int) -> int:
    counts = Counter(tasks).values()
    most = max(counts)
    ties = sum(count == most for count in counts)
    return (most - 1) * (cooldown + 1) + ties
