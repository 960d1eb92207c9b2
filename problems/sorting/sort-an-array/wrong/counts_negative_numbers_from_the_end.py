"""You use the numbers as indices without an offset, so negative ones are counted from the end."""


def sort_numbers(numbers: list[int]) -> list[int]:
    reach = max(abs(number) for number in numbers)
    counts = [0] * (2 * reach + 1)
    for number in numbers:
        counts[number] += 1
    return [value for value, count in enumerate(counts) for _ in range(count)]
