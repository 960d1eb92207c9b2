"""Accept exactly the complete lists of different balanced strings.

Their number is known for each number of pairs, so a written case need not show all of them.
"""

from math import comb


def check(arguments: tuple[int], got: object, expected: object) -> str | None:
    (pairs,) = arguments
    if not isinstance(got, list):
        return "Your answer must be a list of strings."
    seen: set[str] = set()
    for text in got:
        fault = fault_of(text, pairs)
        if fault:
            return f"{text!r} {fault}."
        if text in seen:
            return f"{text!r} is in your list twice."
        seen.add(text)
    wanted = comb(2 * pairs, pairs) // (pairs + 1)
    if len(seen) < wanted:
        return f"Some strings are missing: you list {len(seen):,}, and there are {wanted:,}."
    return None


def fault_of(text: object, pairs: int) -> str | None:
    """Say what is wrong with a string, ``None`` if nothing is."""
    if type(text) is not str:
        return "is not a string"
    height = 0
    for bracket in text:
        if bracket not in "()":
            return "has something in it that is no bracket"
        height += 1 if bracket == "(" else -1
        if height < 0:
            return "closes a bracket that is not open"
    if height > 0:
        return "leaves a bracket open"
    if len(text) != 2 * pairs:
        return f"has {len(text) // 2} instead of {pairs} pairs"
    return None
