"""You look only between the overall minimum and maximum, which need not be in the triplet."""


def increasing_triplet(numbers: list[int]) -> bool:
    low = numbers.index(min(numbers))
    high = len(numbers) - 1 - numbers[::-1].index(max(numbers))
    return any(min(numbers) < number < max(numbers) for number in numbers[low:high])
