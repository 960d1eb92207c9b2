"""You compare with a tenth of the limit after appending the digit, so you refuse results that
fit."""


def reverse(number: int) -> int:
    limit = 2**31 - 1
    sign = -1 if number < 0 else 1
    rest = abs(number)
    result = 0
    while rest > 0:
        result = result * 10 + rest % 10
        if result > limit // 10:
            return 0
        rest //= 10
    return sign * result
