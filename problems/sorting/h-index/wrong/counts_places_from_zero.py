"""You compare with the place counted from 0, which lets one paper too many through."""


def h_index(citations: list[int]) -> int:
    h = 0
    for place, count in enumerate(sorted(citations, reverse=True)):
        if count >= place:
            h = place + 1
    return h
