"""You join the two highest walls, but lower walls that stand further apart can hold more."""


def max_area(heights: list[int]) -> int:
    order = sorted(range(len(heights)), key=lambda position: heights[position])
    first, second = order[-1], order[-2]
    return abs(first - second) * min(heights[first], heights[second])
