"""You allow two letters to change in one step, but a mutation changes exactly one."""

from collections import deque


def min_mutation(start: str, end: str, bank: list[str]) -> int:
    left = [gene for gene in bank if gene != start]
    waiting = deque([(start, 0)])
    while waiting:
        gene, mutations = waiting.popleft()
        if gene == end:
            return mutations
        near = [o for o in left if sum(a != b for a, b in zip(gene, o, strict=True)) <= 2]
        left = [other for other in left if other not in near]
        for other in near:
            waiting.append((other, mutations + 1))
    return -1
