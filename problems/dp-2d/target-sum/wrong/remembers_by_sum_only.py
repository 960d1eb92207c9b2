"""You remember results by the sum alone, but they also depend on the position."""


def count_signs(numbers: list[int], target: int) -> int:
    known: dict[int, int] = {}

    def ways(position: int, missing: int) -> int:
        if position == len(numbers):
            return int(missing == 0)
        if missing not in known:
            number = numbers[position]
            plus, minus = missing - number, missing + number
            known[missing] = ways(position + 1, plus) + ways(position + 1, minus)
        return known[missing]

    return ways(0, target)
