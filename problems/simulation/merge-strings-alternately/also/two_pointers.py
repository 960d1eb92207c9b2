"""Move one pointer through each string while either has letters left.

Time: O(n + m). Space: O(n + m).
"""


def merge_alternately(first: str, second: str) -> str:
    merged: list[str] = []
    i = j = 0
    while i < len(first) or j < len(second):
        if i < len(first):
            merged.append(first[i])
            i += 1
        if j < len(second):
            merged.append(second[j])
            j += 1
    return "".join(merged)
