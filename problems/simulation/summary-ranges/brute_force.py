"""Take from a set the smallest number and count up from it as long as the next one is there.

Time: O(n²). Space: O(n).
"""


def summary_ranges(numbers: list[int]) -> list[str]:
    rest = set(numbers)
    answer = []
    while rest:
        first = last = min(rest)
        while last + 1 in rest:
            last += 1
        rest -= set(range(first, last + 1))
        answer.append("->".join(map(str, sorted({first, last}))))
    return answer
