"""You halve a negative exponent with //, which rounds down to -1 for ever and never reaches 0."""


def power(base: float, exponent: int) -> float:
    if exponent == 0:
        return 1.0
    half = power(base, exponent // 2)
    return half * half * base if exponent % 2 == 1 else half * half
