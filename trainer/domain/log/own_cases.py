"""Own cases: inputs of a problem that the learner kept, to be run with its written cases."""

import json
from collections.abc import Sequence

from trainer.domain.text import characters

MOST = 50
"""So many cases of one problem may be kept."""

LONGEST = 10_000
"""So many characters the calls of one case may have."""


def own_cases_of(value: str | None) -> tuple[str, ...]:
    """Give the cases that the value of a change tells of, each its calls; none if it is no list."""
    try:
        told = json.loads(value or "[]")
    except (ValueError, RecursionError):
        return ()
    if not isinstance(told, list):
        return ()
    texts = (it for it in told if isinstance(it, str) and 0 < len(it) <= LONGEST)
    return tuple(dict.fromkeys(texts))[:MOST]


def own_cases_value(texts: Sequence[str]) -> str | None:
    """Give what the change says, ``None`` where none is left."""
    return json.dumps([characters(text) for text in texts]) if texts else None
