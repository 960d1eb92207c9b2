"""You add what each set bit is worth instead of 1, which puts the number itself together again."""


def hamming_weight(number: int) -> int:
    count = 0
    for place in range(32):
        count += number & 1 << place
    return count
