"""You use OR, which sets bits and never clears them again, so pairs do not cancel."""


def single_number(numbers: list[int]) -> int:
    single = 0
    for number in numbers:
        single |= number
    return single
