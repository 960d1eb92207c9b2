"""Let the most frequent kind alone make the frame; all others fill it.

Time: O(n). Space: O(1).
"""

from collections import Counter


def least_interval(tasks: list[str], cooldown: int) -> int:
    counts = Counter(tasks).values()
    most = max(counts)
    ties = sum(count == most for count in counts)
    return max(len(tasks), (most - 1) * (cooldown + 1) + ties)
