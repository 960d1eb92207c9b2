"""You return the first number whose square is not below, which is too large between squares."""


def my_sqrt(number: int) -> int:
    low, high = 0, number
    while low < high:
        mid = (low + high) // 2
        if mid * mid >= number:
            high = mid
        else:
            low = mid + 1
    return low
