"""You build the suffix from the result list, which holds prefix products and no longer the
numbers."""


def product_except_self(numbers: list[int]) -> list[int]:
    result = [1] * len(numbers)
    for i in range(1, len(numbers)):
        result[i] = result[i - 1] * numbers[i - 1]
    suffix = 1
    for i in range(len(numbers) - 1, -1, -1):
        result[i] *= suffix
        suffix *= result[i]
    return result
