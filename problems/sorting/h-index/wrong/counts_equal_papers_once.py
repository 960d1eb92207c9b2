"""You put the citations into a set, so papers with equal citations count only once."""


def h_index(citations: list[int]) -> int:
    h = 0
    for count in sorted(set(citations), reverse=True):
        if count < h + 1:
            break
        h += 1
    return h
