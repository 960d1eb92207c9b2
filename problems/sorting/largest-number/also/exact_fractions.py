"""Sort by the exact value of the digits repeated without end, a fraction.

Time: O(n log n). Space: O(n).
"""

from fractions import Fraction


def largest_number(numbers: list[int]) -> str:
    def repeated(number: int) -> Fraction:
        return Fraction(number, 10 ** len(str(number)) - 1)

    joined = "".join(str(number) for number in sorted(numbers, key=repeated, reverse=True))
    return str(int(joined))
