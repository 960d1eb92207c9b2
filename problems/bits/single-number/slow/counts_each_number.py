"""You count each number in the whole list: O(n²), almost a billion comparisons for 30,000."""


def single_number(numbers: list[int]) -> int:
    for number in numbers:
        if numbers.count(number) == 1:
            return number
    raise ValueError("every number occurs twice")
