"""You lengthen the longest run by k, but replacing can also join runs."""

from itertools import groupby


def longest_after_replacing(text: str, k: int) -> int:
    longest_run = max((len(list(run)) for _, run in groupby(text)), default=0)
    return min(len(text), longest_run + k)
