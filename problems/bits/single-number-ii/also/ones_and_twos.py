"""Count modulo three at all places at once, with two masks.

Time: O(n). Space: O(1).
"""


def single_number(numbers: list[int]) -> int:
    ones = twos = 0
    for number in numbers:
        ones = (ones ^ number) & ~twos
        twos = (twos ^ number) & ~ones
    return ones
