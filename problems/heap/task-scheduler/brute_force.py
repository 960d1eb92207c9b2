"""Follow all possible plans at once, unit by unit, until one of them is done.

Time: O(26^units) at worst. Space: O(26^units) at worst.
"""

from collections import Counter

Plan = tuple[tuple[int, int], ...]
"""For each kind with tasks left, in order: how many they are and how many units it has to rest."""


def least_interval(tasks: list[str], cooldown: int) -> int:
    plans: set[Plan] = {tuple(sorted((count, 0) for count in Counter(tasks).values()))}
    units = 0
    while () not in plans:
        plans = {later for plan in plans for later in next_plans(plan, cooldown)}
        units += 1
    return units


def next_plans(plan: Plan, cooldown: int) -> set[Plan]:
    """Run each kind that may run in turn; idle only if none may, for idling earlier never helps."""
    later = [(left, max(0, rest - 1)) for left, rest in plan]
    plans: set[Plan] = set()
    for place, (left, rest) in enumerate(plan):
        if rest == 0:
            ran = [(left - 1, cooldown)] if left > 1 else []
            plans.add(tuple(sorted([*later[:place], *ran, *later[place + 1 :]])))
    return plans or {tuple(sorted(later))}
