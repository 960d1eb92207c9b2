MOD = 1_000_000_007


def times(a, b):
    return [[sum(x * y for x, y in zip(row, col)) % MOD for col in zip(*b)] for row in a]


def num_tilings(n):
    result = [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    step = [[2, 0, 1], [1, 0, 0], [0, 1, 0]]  # f(n) = 2 f(n-1) + f(n-3)
    while n:
        if n & 1:
            result = times(result, step)
        step = times(step, step)
        n >>= 1
    # (f(0), f(-1), f(-2)) = (1, 0, -1)
    return (result[0][0] - result[0][2]) % MOD
