"""You put the carries in with OR, but adding them may carry once more."""


def get_sum(first: int, second: int) -> int:
    total = (first ^ second) & 0xFFFFFFFF | (first & second) << 1 & 0xFFFFFFFF
    return total if total <= 0x7FFFFFFF else ~(total ^ 0xFFFFFFFF)
