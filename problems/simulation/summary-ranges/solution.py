"""Run to the end of each range with an inner loop, so that the last one is nothing special.

Time: O(n). Space: O(n), the answer.
"""


def summary_ranges(numbers: list[int]) -> list[str]:
    ranges: list[str] = []
    start = 0
    while start < len(numbers):
        end = start
        while end + 1 < len(numbers) and numbers[end + 1] == numbers[end] + 1:
            end += 1
        if start == end:
            ranges.append(str(numbers[start]))
        else:
            ranges.append(f"{numbers[start]}->{numbers[end]}")
        start = end + 1
    return ranges
