"""Sort, then find the first pair whose two numbers differ.

Time: O(n log n). Space: O(n).
"""


def single_number(numbers: list[int]) -> int:
    ordered = sorted(numbers)
    for place in range(0, len(ordered) - 1, 2):
        if ordered[place] != ordered[place + 1]:
            return ordered[place]
    return ordered[-1]
