"""Compare only the first and the last word in alphabetical order.

Time: O(S log n). Space: O(n).
"""


def longest_common_prefix(words: list[str]) -> str:
    ordered = sorted(words)
    first, last = ordered[0], ordered[-1]
    length = 0
    while length < min(len(first), len(last)) and first[length] == last[length]:
        length += 1
    return first[:length]
