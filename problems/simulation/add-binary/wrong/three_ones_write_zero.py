"""You write 0 whenever a column carries, but 1 + 1 + 1 writes a 1."""


def add_binary(first: str, second: str) -> str:
    width = max(len(first), len(second))
    first, second = first.zfill(width), second.zfill(width)
    digits, carry = "", 0
    for i in range(width - 1, -1, -1):
        total = int(first[i]) + int(second[i]) + carry
        digits = ("1" if total == 1 else "0") + digits
        carry = 1 if total >= 2 else 0
    return "1" + digits if carry else digits
