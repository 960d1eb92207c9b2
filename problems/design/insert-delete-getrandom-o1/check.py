"""Accept what the set really holds, and over draws from the same set only counts of mere chance.

The bound is Chernoff's: a right program exceeds it less often than once in a billion scripts.
"""

from math import log

Calls = tuple[tuple[str, tuple[int, ...]], ...]


def check(calls: Calls, got: list[object], expected: object) -> tuple[int, str] | None:
    items: set[int] = set()
    counts: dict[int, int] = {}
    draws = 0
    for place, (name, arguments) in enumerate(calls):
        if name == "get_random":
            drawn = got[place]
            if type(drawn) is not int or drawn not in items:
                return place, f"{drawn!r} is not in the set."
            counts[drawn] = counts.get(drawn, 0) + 1
            draws += 1
            uneven = None if draws < 30 else far_from_even(items, counts, draws)
            if uneven and (place + 1 == len(calls) or calls[place + 1][0] != name):
                return place, uneven
        elif name in ("insert", "remove"):
            [value] = arguments
            wanted = (value in items) == (name == "remove")
            if got[place] is not wanted:
                state = "in" if value in items else "not in"
                return place, f"{value} is {state} the set, so the answer must be {wanted}."
            if wanted:
                items.symmetric_difference_update([value])
                counts, draws = {}, 0
    return None


def far_from_even(items: set[int], counts: dict[int, int], draws: int) -> str | None:
    """Say which element came far too often or too rarely in draws from the same set."""
    if len(items) > draws or len(items) < 2:
        return None
    for item in sorted(items):
        count = counts.get(item, 0)
        if surprise(count, draws, 1 / len(items)) > 22 + log(len(items)):
            even = draws / len(items)
            return f"{item} came {count} times in {draws} draws, where about {even:.1f} are even."
    return None


def surprise(count: int, draws: int, chance: float) -> float:
    """How unlikely a count is: e to the power of minus this is an upper bound of its chance."""
    share = count / draws
    hits = share * log(share / chance) if share > 0 else 0.0
    misses = (1 - share) * log((1 - share) / (1 - chance)) if share < 1 else 0.0
    return draws * (hits + misses)
