"""Remember each number in a set until one comes again, after s steps.

Time: O(log n). Space: O(s).
"""


def is_happy(number: int) -> bool:
    seen: set[int] = set()
    while number not in seen:
        seen.add(number)
        number = sum(int(digit) ** 2 for digit in str(number))
    return number == 1
