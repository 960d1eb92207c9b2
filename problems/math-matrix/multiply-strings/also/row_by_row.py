"""Build one row for each digit and add the rows, as on paper.

Time: O(n · (m + n)). Space: O(m + n).
"""


def multiply(first: str, second: str) -> str:
    if first == "0" or second == "0":
        return "0"
    digits = [int(digit) for digit in reversed(first)]
    total: list[int] = []
    for shift, digit in enumerate(reversed(second)):
        row = [0] * shift + times(digits, int(digit))
        total = plus(total, row)
    return "".join(str(digit) for digit in reversed(total))


def times(digits: list[int], factor: int) -> list[int]:
    row: list[int] = []
    carry = 0
    for digit in digits:
        carry, place = divmod(digit * factor + carry, 10)
        row.append(place)
    return [*row, carry] if carry else row


def plus(total: list[int], row: list[int]) -> list[int]:
    total = total + [0] * (len(row) - len(total))
    row = row + [0] * (len(total) - len(row))
    carry = 0
    for place, (one, other) in enumerate(zip(total, row, strict=True)):
        carry, total[place] = divmod(one + other + carry, 10)
    return [*total, carry] if carry else total
