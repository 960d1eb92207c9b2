"""Fill the shorter number up with zeros and write the last carry after the loop.

Time: O(n + m). Space: O(n + m).
"""


def add_binary(first: str, second: str) -> str:
    width = max(len(first), len(second))
    first = first.zfill(width)
    second = second.zfill(width)
    digits: list[str] = []
    carry = 0
    for i in range(width - 1, -1, -1):
        total = int(first[i]) + int(second[i]) + carry
        digits.append(str(total % 2))
        carry = total // 2
    if carry:
        digits.append("1")
    return "".join(reversed(digits))
