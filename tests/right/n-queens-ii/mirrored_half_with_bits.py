def total_n_queens(n: int) -> int:
    everything = (1 << n) - 1

    def count(columns: int, left: int, right: int) -> int:
        if columns == everything:
            return 1
        total = 0
        free = everything & ~(columns | left | right)
        while free:
            bit = free & -free
            free ^= bit
            total += count(columns | bit, (left | bit) << 1, (right | bit) >> 1)
        return total

    half = sum(count(1 << c, 2 << c, (1 << c) >> 1) for c in range(n // 2))
    middle = count(1 << n // 2, 2 << n // 2, (1 << n // 2) >> 1) if n % 2 else 0
    return 2 * half + middle
