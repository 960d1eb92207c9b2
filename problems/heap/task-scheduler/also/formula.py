"""The commonest kind alone makes the frame, all others fill it: O(n) time, O(1) space."""

from collections import Counter


def least_interval(tasks: list[str], cooldown: int) -> int:
    counts = Counter(tasks).values()
    highest = max(counts)
    frame = (highest - 1) * (cooldown + 1) + sum(count == highest for count in counts)
    return max(len(tasks), frame)
