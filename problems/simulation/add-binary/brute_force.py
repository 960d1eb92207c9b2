"""Read both numbers as integers, add them, and write the sum by dividing by two.

Time: O((n + m)²). Space: O(n + m).
"""


def add_binary(first: str, second: str) -> str:
    total = 0
    for number in (first, second):
        value = 0
        for digit in number:
            value = 2 * value + (digit == "1")
        total += value
    answer = ""
    while total > 0:
        answer = "01"[total % 2] + answer
        total //= 2
    return answer or "0"
