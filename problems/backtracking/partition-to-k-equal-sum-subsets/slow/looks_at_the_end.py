"""You look at the sums only when all numbers are placed, which tries all k^n assignments."""


def can_partition(numbers: list[int], k: int) -> bool:
    sums = [0] * k

    def place(index: int) -> bool:
        if index == len(numbers):
            return len(set(sums)) == 1
        for subset in range(k):
            sums[subset] += numbers[index]
            if place(index + 1):
                return True
            sums[subset] -= numbers[index]
        return False

    return place(0)
