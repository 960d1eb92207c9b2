"""Try plus and minus for each number: O(2^n), about a million choices for 20 numbers."""


def count_signs(numbers: list[int], target: int) -> int:
    def ways(position: int, total: int) -> int:
        if position == len(numbers):
            return int(total == target)
        number = numbers[position]
        return ways(position + 1, total + number) + ways(position + 1, total - number)

    return ways(0, 0)
