"""You copy the front of the longer number without the carry that still has to be added."""


def add_binary(first: str, second: str) -> str:
    if len(first) < len(second):
        first, second = second, first
    front = first[: len(first) - len(second)]
    digits, carry = "", 0
    for one, other in zip(reversed(first), reversed(second), strict=False):
        total = int(one) + int(other) + carry
        digits = str(total % 2) + digits
        carry = total // 2
    if front:
        return front + digits
    return "1" + digits if carry else digits
