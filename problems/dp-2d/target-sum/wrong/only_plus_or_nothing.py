"""You either add a number or leave it out, but each number must have a sign, plus or minus."""


def count_signs(numbers: list[int], target: int) -> int:
    def ways(i: int, total: int) -> int:
        if i == len(numbers):
            return 1 if total == target else 0
        return ways(i + 1, total + numbers[i]) + ways(i + 1, total)

    return ways(0, 0)
