"""You recurse without a cache, so the same widths are counted again and again."""

MODULUS = 1_000_000_007


def num_tilings(n: int) -> int:
    def full(width: int) -> int:
        if width <= 1:
            return 1
        return full(width - 1) + full(width - 2) + 2 * corner(width - 1)

    def corner(width: int) -> int:
        return 0 if width <= 1 else corner(width - 1) + full(width - 2)

    return full(n) % MODULUS
