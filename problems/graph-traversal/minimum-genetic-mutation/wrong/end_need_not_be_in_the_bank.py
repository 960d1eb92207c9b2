"""You accept an end that is not in the bank."""

from collections import deque


def min_mutation(start: str, end: str, bank: list[str]) -> int:
    unused = {*bank, end}
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
