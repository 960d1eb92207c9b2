"""You put the numbers into a set first, but equal numbers count separately."""


def kth_largest(numbers: list[int], k: int) -> int:
    different = sorted(set(numbers), reverse=True)
    return different[k - 1]
