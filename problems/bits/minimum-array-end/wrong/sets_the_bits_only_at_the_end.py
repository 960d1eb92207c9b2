"""You add first and set the bits of x once at the end, but every carry has to pass over them."""


def min_end(n: int, x: int) -> int:
    return (x + n - 1) | x
