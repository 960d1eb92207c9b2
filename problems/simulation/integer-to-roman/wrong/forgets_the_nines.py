"""You know the pairs for 4 but not those for 9, so 9 is written as VIV."""


def int_to_roman(number: int) -> str:
    answer = ""
    values = (1000, 500, 400, 100, 50, 40, 10, 5, 4, 1)
    symbols = ("M", "D", "CD", "C", "L", "XL", "X", "V", "IV", "I")
    for value, symbol in zip(values, symbols, strict=True):
        count, number = divmod(number, value)
        answer += symbol * count
    return answer
