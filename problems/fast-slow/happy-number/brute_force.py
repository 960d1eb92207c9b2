"""Write down every number and search the list until one comes again, after s steps.

Time: O(log n + s²). Space: O(s).
"""


def is_happy(number: int) -> bool:
    seen: list[int] = []
    while number not in seen:
        seen.append(number)
        number = sum(int(digit) ** 2 for digit in str(number))
    return number == 1
