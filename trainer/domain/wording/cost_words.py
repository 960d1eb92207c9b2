"""What a solution costs, as a clause: ``O(n) time, O(1) extra space besides the answer``."""

import re

_BOUND = re.compile(r"O\((?:[^()]|\([^()]*\))*\)")


def cost_words(time: str, space: str) -> str:
    """Give time and space of a lesson (``O(n)``, ``O(1) besides the answer``) in words."""
    return f"{_with(time, 'time')}, {_with(space, 'space')}"


def _with(cost: str, noun: str) -> str:
    """Give a cost with its noun, which stands behind the bound and before what limits it."""
    bound = _BOUND.match(cost)
    if bound is None:
        return f"{cost} {noun}"
    rest = cost[bound.end() :]
    kind = "extra " if rest.startswith(" besides") else ""
    return f"{bound.group()} {kind}{noun}{rest}"
