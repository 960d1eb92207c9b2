"""You follow the first gene that is one letter away and never try another one."""


def min_mutation(start: str, end: str, bank: list[str]) -> int:
    left = [gene for gene in bank if gene != start]
    gene, mutations = start, 0
    while gene != end:
        near = [o for o in left if sum(a != b for a, b in zip(gene, o, strict=True)) == 1]
        if not near:
            return -1
        gene = near[0]
        left.remove(gene)
        mutations += 1
    return mutations
