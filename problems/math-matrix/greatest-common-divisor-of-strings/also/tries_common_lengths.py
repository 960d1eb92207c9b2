"""Try the lengths that divide both lengths, from the longest down.

Time: O(d · (m + n)) for d common divisors. Space: O(m + n).
"""


def gcd_of_strings(first: str, second: str) -> str:
    for length in range(min(len(first), len(second)), 0, -1):
        if len(first) % length or len(second) % length:
            continue
        block = first[:length]
        if block * (len(first) // length) == first and block * (len(second) // length) == second:
            return block
    return ""
