"""You only insert and delete, so that a replacement costs two edits instead of one."""


def edit_distance(first: str, second: str) -> int:
    row = list(range(len(second) + 1))
    for i, a in enumerate(first, 1):
        above, row = row, [i]
        for j, b in enumerate(second, 1):
            row.append(above[j - 1] if a == b else 1 + min(above[j], row[j - 1]))
    return row[-1]
