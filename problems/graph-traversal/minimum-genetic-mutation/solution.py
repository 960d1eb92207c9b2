"""Search breadth first over the genes of the bank; one differing letter is one step.

Time: O(bank). Space: O(bank).
"""

from collections import deque


def min_mutation(start: str, end: str, bank: list[str]) -> int:
    unused = set(bank)
    unused.discard(start)
    waiting = deque([(start, 0)])
    while waiting:
        gene, mutations = waiting.popleft()
        if gene == end:
            return mutations
        for place in range(len(gene)):
            for letter in "ACGT":
                changed = gene[:place] + letter + gene[place + 1 :]
                if changed in unused:
                    unused.remove(changed)
                    waiting.append((changed, mutations + 1))
    return -1
