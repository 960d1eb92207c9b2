"""Keep the start of the current range and write it when the next number is not one more.

Time: O(n). Space: O(n), the answer.
"""


def summary_ranges(numbers: list[int]) -> list[str]:
    ranges: list[str] = []
    if not numbers:
        return ranges
    start = numbers[0]
    for i in range(1, len(numbers) + 1):
        if i == len(numbers) or numbers[i] != numbers[i - 1] + 1:
            last = numbers[i - 1]
            ranges.append(str(start) if start == last else f"{start}->{last}")
            if i < len(numbers):
                start = numbers[i]
    return ranges
