"""You divide with / instead of //, and a large factorial does not fit into a float exactly."""


def trailing_zeroes(n: int) -> int:
    product = 1.0
    for factor in range(2, min(n, 150) + 1):
        product *= factor
    zeros = 0
    while product % 10 == 0:
        product /= 10
        zeros += 1
    return zeros
