"""You return the best subarray that ends at the last number and forget the better ones before
it."""


def max_subarray(numbers: list[int]) -> int:
    current = numbers[0]
    for number in numbers[1:]:
        current = max(number, current + number)
    return current
