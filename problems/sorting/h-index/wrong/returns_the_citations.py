"""You return the citations of the last paper that counts instead of the number of papers."""


def h_index(citations: list[int]) -> int:
    last = 0
    for place, count in enumerate(sorted(citations, reverse=True), start=1):
        if count >= place:
            last = count
    return last
