"""You compute each number by a recursion without a cache, so the same ones come up endlessly."""


def generate(row_count: int) -> list[list[int]]:
    def number(r: int, i: int) -> int:
        if i == 0 or i == r:
            return 1
        return number(r - 1, i - 1) + number(r - 1, i)

    return [[number(r, i) for i in range(r + 1)] for r in range(row_count)]
