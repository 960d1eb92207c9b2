"""You write the first number after the range as its end."""


def summary_ranges(numbers: list[int]) -> list[str]:
    ranges: list[str] = []
    start = 0
    for i in range(1, len(numbers) + 1):
        if i == len(numbers) or numbers[i] != numbers[i - 1] + 1:
            low, high = numbers[start], numbers[min(i, len(numbers) - 1)]
            ranges.append(str(low) if i - start == 1 else f"{low}->{high}")
            start = i
    return ranges
