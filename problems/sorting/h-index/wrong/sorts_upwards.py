"""You walk from the least cited paper, so you stop at the first weak one."""


def h_index(citations: list[int]) -> int:
    h = 0
    for count in sorted(citations):
        if count < h + 1:
            break
        h += 1
    return h
