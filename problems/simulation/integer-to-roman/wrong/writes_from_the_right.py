"""You write the digits from the right and forget to put later ones in front."""


def int_to_roman(number: int) -> str:
    ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"]
    hundreds = ["", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"]
    answer = ones[number % 10] + tens[number // 10 % 10] + hundreds[number // 100 % 10]
    return answer + "M" * (number // 1000)
