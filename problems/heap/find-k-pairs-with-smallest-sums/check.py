"""Accept any k pairs of different positions whose sums are the k smallest."""

from collections import Counter


def check(arguments: tuple[list[int], list[int], int], got: object, expected: object) -> str | None:
    first, second, _ = arguments
    if not isinstance(got, list | tuple) or not isinstance(expected, list):
        return "Return a list of pairs."
    if len(got) != len(expected):
        return f"There must be {len(expected)} pairs, but there are {len(got)}."
    pairs = []
    for pair in got:
        fits = isinstance(pair, list | tuple) and len(pair) == 2
        if not fits or any(type(number) is not int for number in pair):
            return f"{pair!r} is no pair of two numbers."
        pairs.append((pair[0], pair[1]))
    in_first, in_second = Counter(first), Counter(second)
    for (u, v), count in Counter(pairs).items():
        if count > in_first[u] * in_second[v]:
            return f"The pair {[u, v]} is returned {count} times, more often than it exists."
    if sorted(map(sum, pairs)) != sorted(map(sum, expected)):
        return "These are not the pairs with the smallest sums."
    return None
