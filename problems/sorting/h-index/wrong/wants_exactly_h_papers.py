"""You look for an h that exactly h papers reach, but more papers may reach it."""


def h_index(citations: list[int]) -> int:
    for h in range(len(citations), 0, -1):
        if sum(1 for count in citations if count >= h) == h:
            return h
    return 0
