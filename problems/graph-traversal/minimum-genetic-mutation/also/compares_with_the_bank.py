"""Compare each gene taken out with every gene of the bank that is left.

Time: O(bank²). Space: O(bank).
"""

from collections import deque


def min_mutation(start: str, end: str, bank: list[str]) -> int:
    left = [gene for gene in bank if gene != start]
    waiting = deque([(start, 0)])
    while waiting:
        gene, mutations = waiting.popleft()
        if gene == end:
            return mutations
        near = [
            other for other in left if sum(a != b for a, b in zip(gene, other, strict=True)) == 1
        ]
        left = [other for other in left if other not in near]
        for other in dict.fromkeys(near):
            waiting.append((other, mutations + 1))
    return -1
