"""You only ever set cells of the single row to True, so a true cell of the row above stays true
where it should become False."""


def is_interleaving(first: str, second: str, merged: str) -> bool:
    if len(first) + len(second) != len(merged):
        return False
    row = [True] + [False] * len(second)
    for i in range(len(first) + 1):
        for j in range(len(second) + 1):
            if i > 0 and row[j] and first[i - 1] == merged[i + j - 1]:
                row[j] = True
            if j > 0 and row[j - 1] and second[j - 1] == merged[i + j - 1]:
                row[j] = True
    return row[-1]
