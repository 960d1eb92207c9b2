"""Accept every index, and over all picks of a script only counts that chance explains.

The bound is Chernoff's: a right program exceeds it less often than once in a billion scripts.
"""

from math import log

Calls = tuple[tuple[str, tuple[list[int], ...]], ...]


def check(calls: Calls, got: list[object], expected: object) -> tuple[int, str] | None:
    weights = calls[0][1][0]
    counts = [0] * len(weights)
    for place, pick in enumerate(got):
        if place == 0:
            continue
        if type(pick) is not int or not 0 <= pick < len(weights):
            return place, f"{pick!r} is not an index from 0 to {len(weights) - 1}."
        counts[pick] += 1
    picks, total = len(got) - 1, sum(weights)
    for index, weight in enumerate(weights):
        if surprise(counts[index], picks, weight / total) > 22 + log(len(weights)):
            return picks, (
                f"Index {index} came {counts[index]} times in {picks} picks; with the weight "
                f"{weight} of {total} it should come about {picks * weight / total:.1f} times."
            )
    return None


def surprise(count: int, picks: int, chance: float) -> float:
    """How unlikely a count is: e to the power of minus this is an upper bound of its chance."""
    if picks == 0 or chance == 1:
        return 0.0
    share = count / picks
    hits = share * log(share / chance) if share > 0 else 0.0
    misses = (1 - share) * log((1 - share) / (1 - chance)) if share < 1 else 0.0
    return picks * (hits + misses)
