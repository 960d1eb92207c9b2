"""You try both words for each letter and remember no dead ends, which takes exponential time."""


def is_interleaving(first: str, second: str, merged: str) -> bool:
    if len(first) + len(second) != len(merged):
        return False
    waiting = [(0, 0)]
    while waiting:
        i, j = waiting.pop()
        if i + j == len(merged):
            return True
        if i < len(first) and first[i] == merged[i + j]:
            waiting.append((i + 1, j))
        if j < len(second) and second[j] == merged[i + j]:
            waiting.append((i, j + 1))
    return False
