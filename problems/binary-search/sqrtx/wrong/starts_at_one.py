"""You start the search at 1, but the root of 0 is 0."""


def my_sqrt(number: int) -> int:
    low, high = 1, max(1, number)
    while low < high:
        mid = (low + high + 1) // 2  # rounded up
        if mid * mid <= number:
            low = mid
        else:
            high = mid - 1
    return low
