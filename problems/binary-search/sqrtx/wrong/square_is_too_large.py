"""You take a guess for too large when its square is exactly the number."""


def my_sqrt(number: int) -> int:
    low, high = 0, number
    while low < high:
        mid = (low + high + 1) // 2  # rounded up
        if mid * mid < number:
            low = mid
        else:
            high = mid - 1
    return low
