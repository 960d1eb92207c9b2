"""You count papers with more than h citations, but h citations are enough."""


def h_index(citations: list[int]) -> int:
    h = len(citations)
    while sum(1 for count in citations if count > h) < h:
        h -= 1
    return h
