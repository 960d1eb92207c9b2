"""You return the least number of summands, but the sequences are to be counted."""


def combination_sum4(numbers: list[int], target: int) -> int:
    impossible = target + 1
    fewest = [0] + [impossible] * target
    for total in range(1, target + 1):
        for number in numbers:
            if number <= total:
                fewest[total] = min(fewest[total], fewest[total - number] + 1)
    return fewest[target] if fewest[target] < impossible else 0
