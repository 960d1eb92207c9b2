"""You run the first kind in the alphabet that may run, and the frequent ones pile up at the end."""

from collections import Counter


def least_interval(tasks: list[str], cooldown: int) -> int:
    left = Counter(tasks)
    free_at = dict.fromkeys(left, 0)
    now = 0
    while left:
        may_run = sorted(kind for kind in left if free_at[kind] <= now)
        if not may_run:
            now = min(free_at[kind] for kind in left)
            continue
        kind = may_run[0]
        left[kind] -= 1
        if not left[kind]:
            del left[kind]
        now += 1
        free_at[kind] = now + cooldown
    return now
