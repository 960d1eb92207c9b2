"""You write a range when a gap follows, so the last range is never written."""


def summary_ranges(numbers: list[int]) -> list[str]:
    ranges: list[str] = []
    start = 0
    for i in range(1, len(numbers)):
        if numbers[i] != numbers[i - 1] + 1:
            low, high = numbers[start], numbers[i - 1]
            ranges.append(str(low) if low == high else f"{low}->{high}")
            start = i
    return ranges
