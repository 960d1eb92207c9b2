from fractions import Fraction


def largest_number(numbers):
    def key(number):
        return Fraction(number, 10 ** len(str(number)) - 1)

    return str(int("".join(str(n) for n in sorted(numbers, key=key, reverse=True))))
