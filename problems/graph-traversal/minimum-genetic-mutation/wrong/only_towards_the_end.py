"""You change a letter only into that of the end, but a path may have to lead away first."""


def min_mutation(start: str, end: str, bank: list[str]) -> int:
    genes = set(bank)
    newest = {start}
    mutations = 0
    while newest:
        if end in newest:
            return mutations
        following = set()
        for gene in newest:
            for place in range(len(gene)):
                changed = gene[:place] + end[place] + gene[place + 1 :]
                if changed != gene and changed in genes:
                    following.add(changed)
        newest = following
        mutations += 1
    return -1
