"""You reverse the string with its sign, so the minus stands at the end and cannot be read."""


def reverse(number: int) -> int:
    turned = int(str(number)[::-1])
    return turned if -(2**31) <= turned <= 2**31 - 1 else 0
