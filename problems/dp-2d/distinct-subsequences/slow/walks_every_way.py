"""You try to use and to remove each letter and remember nothing, so it takes as long as there
are ways."""


def count_subsequences(text: str, target: str) -> int:
    def ways(i: int, j: int) -> int:
        if j == len(target):
            return 1
        if i == len(text):
            return 0
        kept = ways(i + 1, j + 1) if text[i] == target[j] else 0
        return kept + ways(i + 1, j)

    return ways(0, 0)
