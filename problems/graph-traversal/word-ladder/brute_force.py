"""Compare all pairs of words and lower their rungs until none changes.

Time: O(words³ * length). Space: O(words).
"""

from itertools import product


def ladder_length(begin: str, end: str, words: list[str]) -> int:
    rungs: dict[str, float] = dict.fromkeys(words, float("inf"))
    rungs[begin] = 1
    changed = True
    while changed:
        changed = False
        for word, other in product(rungs, repeat=2):
            changes = sum(a != b for a, b in zip(word, other, strict=True))
            if changes == 1 and rungs[word] + 1 < rungs[other]:
                rungs[other] = rungs[word] + 1
                changed = True
    rung = rungs.get(end, float("inf"))
    return int(rung) if rung < float("inf") else 0
