"""You add the numbers of a subset, but its total is their XOR."""


def subset_xor_sum(numbers: list[int]) -> int:
    def sum_from(index: int, total: int) -> int:
        if index == len(numbers):
            return total
        with_it = sum_from(index + 1, total + numbers[index])
        without_it = sum_from(index + 1, total)
        return with_it + without_it

    return sum_from(0, 0)
