from functools import reduce


def minimum_total(triangle):
    big = float("inf")

    def step(sums, row):
        return [x + min(a, b) for x, a, b in zip(row, [big, *sums], [*sums, big])]

    return min(reduce(step, triangle[1:], triangle[0]))
