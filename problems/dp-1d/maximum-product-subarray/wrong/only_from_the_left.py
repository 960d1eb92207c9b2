"""You multiply from the left only, but with an odd number of signs the best part may be at the
end."""


def max_product(numbers: list[int]) -> int:
    best = numbers[0]
    product = 1
    for number in numbers:
        product *= number
        best = max(best, product)
        if product == 0:
            product = 1
    return best
