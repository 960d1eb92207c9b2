"""Follow the rules of all pairs of words to their consequences, and sort by what comes before.

Time: O(words² * length + letters³). Space: O(rules).
"""

from itertools import combinations, product


def alien_order(words: list[str]) -> str:
    letters = sorted(set("".join(words)))
    before: set[tuple[str, str]] = set()
    for earlier, later in combinations(words, 2):
        if earlier != later and earlier.startswith(later):
            return ""
        differing = [pair for pair in zip(earlier, later, strict=False) if len(set(pair)) == 2]
        before.update(differing[:1])
    for middle, first, last in product(letters, repeat=3):
        if (first, middle) in before and (middle, last) in before:
            before.add((first, last))
    if any(first == last for first, last in before):
        return ""
    return "".join(sorted(letters, key=lambda letter: sum(last == letter for _, last in before)))
