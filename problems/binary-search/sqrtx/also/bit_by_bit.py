"""Set the bits of the root from the highest one, and keep each that fits.

Time: O(log x). Space: O(1).
"""


def my_sqrt(number: int) -> int:
    root = 0
    for place in range(number.bit_length() // 2, -1, -1):
        larger = root | (1 << place)
        if larger * larger <= number:
            root = larger
    return root
