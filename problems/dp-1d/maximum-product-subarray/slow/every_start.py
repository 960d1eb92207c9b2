"""You run a product from every start to the end of the list, which is O(n²)."""


def max_product(numbers: list[int]) -> int:
    best = numbers[0]
    for start in range(len(numbers)):
        product = 1
        for number in numbers[start:]:
            product *= number
            best = max(best, product)
    return best
