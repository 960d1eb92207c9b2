"""Search from both ends and always grow the smaller side.

Time: O(bank). Space: O(bank).
"""


def min_mutation(start: str, end: str, bank: list[str]) -> int:
    if start == end:
        return 0
    genes = set(bank)
    if end not in genes:
        return -1
    here, there = {start}, {end}
    seen = {start, end}
    mutations = 0
    while here and there:
        if len(here) > len(there):
            here, there = there, here
        mutations += 1
        grown = set()
        for gene in here:
            for place in range(len(gene)):
                for letter in "ACGT":
                    changed = gene[:place] + letter + gene[place + 1 :]
                    if changed in there:
                        return mutations
                    if changed in genes and changed not in seen:
                        seen.add(changed)
                        grown.add(changed)
        here = grown
    return -1
