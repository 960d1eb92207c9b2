"""Try every sequence of different genes of the bank, each one letter away from the one before.

Time: O(bank!). Space: O(bank).
"""


def min_mutation(start: str, end: str, bank: list[str]) -> int:
    if start == end:
        return 0
    best = -1
    for gene in set(bank):
        differing = [place for place in range(8) if gene[place] != start[place]]
        if len(differing) == 1:
            rest = min_mutation(gene, end, [other for other in bank if other not in (gene, start)])
            if rest >= 0 and (best == -1 or rest + 1 < best):
                best = rest + 1
    return best
