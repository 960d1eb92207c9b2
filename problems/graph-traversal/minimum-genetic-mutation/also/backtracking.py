"""Try every path through the bank depth first and take each gene back afterwards.

Time: O(bank!) at worst. Space: O(bank).
"""


def min_mutation(start: str, end: str, bank: list[str]) -> int:
    genes = set(bank)
    path = {start}

    def explore(gene: str) -> float:
        if gene == end:
            return 0
        best = float("inf")
        for place in range(len(gene)):
            for letter in "ACGT":
                changed = gene[:place] + letter + gene[place + 1 :]
                if changed in genes and changed not in path:
                    path.add(changed)
                    best = min(best, 1 + explore(changed))
                    path.remove(changed)
        return best

    fewest = explore(start)
    return int(fewest) if fewest < float("inf") else -1
