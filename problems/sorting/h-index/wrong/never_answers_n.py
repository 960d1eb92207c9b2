"""You begin one below the number of papers, but all of them may have enough citations."""


def h_index(citations: list[int]) -> int:
    h = len(citations) - 1
    while sum(1 for count in citations if count >= h) < h:
        h -= 1
    return h
