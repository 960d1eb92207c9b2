"""Advance one unit at a time, also when nothing may run.

Time: O(units). Space: O(1).
"""

from collections import Counter


def least_interval(tasks: list[str], cooldown: int) -> int:
    left = Counter(tasks)
    free_at = dict.fromkeys(left, 0)
    now = 0
    while left:
        may_run = [kind for kind in left if free_at[kind] <= now]
        now += 1
        if may_run:
            kind = max(may_run, key=lambda name: left[name])
            free_at[kind] = now + cooldown
            left[kind] -= 1
            if not left[kind]:
                del left[kind]
    return now
