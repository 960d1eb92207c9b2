"""Add column by column from the right with a carry, then reverse the digits.

Time: O(n + m). Space: O(n + m).
"""


def add_binary(first: str, second: str) -> str:
    digits: list[str] = []
    i = len(first) - 1
    j = len(second) - 1
    carry = 0
    while i >= 0 or j >= 0 or carry:
        total = carry
        if i >= 0:
            total += int(first[i])
            i -= 1
        if j >= 0:
            total += int(second[j])
            j -= 1
        digits.append(str(total % 2))
        carry = total // 2
    digits.reverse()
    return "".join(digits)
