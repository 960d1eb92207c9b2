"""You try all three edits and remember nothing, which is O(3^(n + m)) at worst."""


def edit_distance(first: str, second: str) -> int:
    def distance(i: int, j: int) -> int:
        if i == 0 or j == 0:
            return i + j
        if first[i - 1] == second[j - 1]:
            return distance(i - 1, j - 1)
        return 1 + min(distance(i - 1, j), distance(i, j - 1), distance(i - 1, j - 1))

    return distance(len(first), len(second))
