"""Add column by column and put each digit in front of the answer.

Time: O((n + m)²). Space: O(n + m).
"""


def add_binary(first: str, second: str) -> str:
    answer = ""
    carry = 0
    for i in range(max(len(first), len(second))):
        total = carry
        if i < len(first) and first[-1 - i] == "1":
            total += 1
        if i < len(second) and second[-1 - i] == "1":
            total += 1
        answer = "01"[total & 1] + answer
        carry = total >> 1
    return "1" + answer if carry else answer
