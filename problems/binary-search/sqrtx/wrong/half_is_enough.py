"""You search only up to half of the number, but the root of 1 is larger than that."""


def my_sqrt(number: int) -> int:
    low, high = 0, number // 2
    while low < high:
        mid = (low + high + 1) // 2  # rounded up
        if mid * mid <= number:
            low = mid
        else:
            high = mid - 1
    return low
