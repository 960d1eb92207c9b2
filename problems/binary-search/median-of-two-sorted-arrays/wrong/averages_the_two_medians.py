"""You take the mean of the two lists' medians, which ignores how long the lists are and overlap."""


def find_median(first: list[int], second: list[int]) -> float:
    medians = [median(numbers) for numbers in (first, second) if numbers]
    return sum(medians) / len(medians)


def median(numbers: list[int]) -> float:
    upper = len(numbers) // 2
    if len(numbers) % 2 == 1:
        return float(numbers[upper])
    return (numbers[upper - 1] + numbers[upper]) / 2
