"""Follow the rule until 1 or 4 comes, since every unhappy number leads to 4.

Time: O(log n). Space: O(1).
"""


def is_happy(number: int) -> bool:
    while number not in (1, 4):
        total = 0
        while number:
            number, digit = divmod(number, 10)
            total += digit * digit
        number = total
    return number == 1
