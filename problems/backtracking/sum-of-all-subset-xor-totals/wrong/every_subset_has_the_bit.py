"""You multiply by the number of all subsets, but only half of them have an odd number of a bit."""


def subset_xor_sum(numbers: list[int]) -> int:
    occurring = 0
    for number in numbers:
        occurring |= number
    return occurring << len(numbers)
