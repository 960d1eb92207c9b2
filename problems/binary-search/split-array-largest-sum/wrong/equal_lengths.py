"""You cut the list into parts of equal length, but equal sums are wanted."""


def split_array(numbers: list[int], k: int) -> int:
    n = len(numbers)
    cuts = [n * part // k for part in range(k + 1)]
    return max(sum(numbers[cuts[part] : cuts[part + 1]]) for part in range(k))
