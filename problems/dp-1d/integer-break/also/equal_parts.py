"""Try every number of parts, and make the parts as equal as possible.

Time: O(n log n). Space: O(1).
"""


def integer_break(n: int) -> int:
    best = 1
    for parts in range(2, n + 1):
        size, larger = divmod(n, parts)
        product: int = size ** (parts - larger) * (size + 1) ** larger
        best = max(best, product)
    return best
