"""You set the carry to 1 and never back to 0 when a column does not carry."""


def add_binary(first: str, second: str) -> str:
    width = max(len(first), len(second))
    first, second = first.zfill(width), second.zfill(width)
    digits, carry = "", 0
    for i in range(width - 1, -1, -1):
        total = int(first[i]) + int(second[i]) + carry
        digits = str(total % 2) + digits
        if total >= 2:
            carry = 1
    return "1" + digits if carry else digits
