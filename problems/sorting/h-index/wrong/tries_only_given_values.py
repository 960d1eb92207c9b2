"""You try only the values of the list as h, but h need not be one of them."""


def h_index(citations: list[int]) -> int:
    best = 0
    for h in citations:
        if sum(1 for count in citations if count >= h) >= h:
            best = max(best, h)
    return best
