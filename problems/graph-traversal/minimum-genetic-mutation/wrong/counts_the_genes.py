"""You count the genes on the path, start included, instead of the mutations."""

from collections import deque


def min_mutation(start: str, end: str, bank: list[str]) -> int:
    unused = set(bank)
    unused.discard(start)
    waiting = deque([(start, 1)])
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
